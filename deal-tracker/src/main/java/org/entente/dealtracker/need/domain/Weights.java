package org.entente.dealtracker.need.domain;

/**
 * How many points each piece is worth at most; {@code null} where nothing is said.
 *
 * <p>Only {@code members} may be below zero, which favors few organizations.
 */
public record Weights(
        Long filledSlots,
        Long price,
        Long leadTime,
        Long partnerships,
        Long trackRecord,
        Long onTime,
        Long members,
        Long unattestedPair) {

    /** What holds where a deal says nothing: platform policy, not law. */
    public static final Weights PLATFORM_POLICY = new Weights(500L, 300L, 150L, 40L, 50L, 30L, -20L, 50L);

    /** Nothing is said. */
    public static final Weights NONE = new Weights(null, null, null, null, null, null, null, null);

    /** What is said of the piece; {@code null} for nothing. */
    public Long said(Piece piece) {
        return switch (piece) {
            case FILLED_SLOTS -> filledSlots;
            case PRICE -> price;
            case LEAD_TIME -> leadTime;
            case PARTNERSHIPS -> partnerships;
            case TRACK_RECORD -> trackRecord;
            case ON_TIME -> onTime;
            case MEMBERS -> members;
            case UNATTESTED_PAIR -> unattestedPair;
        };
    }
}

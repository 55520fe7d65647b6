package org.entente.dealtracker.need.domain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One thing that a consortium gets points for, or loses them by; named in JSON as its weight is. */
public enum Piece {
    /** For every chosen offering, so that an optional slot is worth filling. */
    @JsonProperty("filledSlots")
    FILLED_SLOTS("filled slots"),

    /** All of the weight for the cheapest offering of a slot, others in proportion. */
    @JsonProperty("price")
    PRICE("price"),

    /** All of the weight for the fastest offering of a slot, others in proportion. */
    @JsonProperty("leadTime")
    LEAD_TIME("lead time"),

    /** For an offering whose organization has an accepted partnership with another one that could take part. */
    @JsonProperty("partnerships")
    PARTNERSHIPS("accepted partnerships"),

    /** For the licensed deals that an offering's organization was a member of. */
    @JsonProperty("trackRecord")
    TRACK_RECORD("licensed deals before"),

    /**
     * All of the weight where everything that an offering's organization delivered came by its promised day, otherwise in proportion.
     * Half where nothing had such a day: that is unknown, not late.
     */
    @JsonProperty("onTime")
    ON_TIME("delivered on time before"),

    /** For every organization that takes part: below zero favors few, above zero many different ones. */
    @JsonProperty("members")
    MEMBERS("number of members"),

    /** What every chosen pair without an attestation costs, where the deal says nothing else about its two slots. */
    @JsonProperty("unattestedPair")
    UNATTESTED_PAIR("pairs not attested together");

    private final String words;

    Piece(String words) {
        this.words = words;
    }

    /** In a table or a sentence for people. */
    public String words() {
        return words;
    }

    /** As JSON names it. */
    public String field() {
        try {
            return Piece.class
                    .getField(name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Every constant is a field", e);
        }
    }
}

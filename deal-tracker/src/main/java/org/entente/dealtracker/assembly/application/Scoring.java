package org.entente.dealtracker.assembly.application;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.dealtracker.need.domain.Piece;

/** Points of an offering among those that could be chosen with it; whole numbers, rounded down. */
final class Scoring {

    /** So many licensed deals earn all of the weight; more earn no more. */
    static final int LICENSED_DEALS_AT_MOST = 5;

    private final LocalDate today;
    private final Objective objective;
    private final Map<ComponentSlot, Long> cheapest = new EnumMap<>(ComponentSlot.class);
    private final Map<ComponentSlot, Integer> fastest = new EnumMap<>(ComponentSlot.class);
    private final Set<UUID> partners = new HashSet<>();
    private final Map<UUID, Integer> licensedDeals;
    private final Map<UUID, Punctuality> punctuality;

    Scoring(
            Need need,
            Collection<MarketOffering> offerings,
            Collection<Partnership> partnerships,
            Map<UUID, Integer> licensedDeals,
            Map<UUID, Punctuality> punctuality) {
        today = need.terms().today();
        objective = need.objective();
        this.licensedDeals = licensedDeals;
        this.punctuality = punctuality;
        offerings.forEach(offering -> {
            cheapest.merge(offering.componentSlot(), offering.priceUsd(), Math::min);
            fastest.merge(offering.componentSlot(), offering.daysToDelivery(today), Math::min);
        });
        partnerships.forEach(partnership -> {
            partners.add(partnership.one());
            partners.add(partnership.other());
        });
    }

    Score of(MarketOffering offering) {
        ComponentSlot slot = offering.componentSlot();
        boolean partner = partners.contains(offering.organizationId());
        int deals = Math.min(LICENSED_DEALS_AT_MOST, licensedDeals.getOrDefault(offering.organizationId(), 0));
        Punctuality kept = punctuality.getOrDefault(offering.organizationId(), Punctuality.UNKNOWN);
        return new Score()
                .add(Piece.FILLED_SLOTS, objective.weight(Piece.FILLED_SLOTS))
                .add(Piece.PRICE, share(objective.weight(Piece.PRICE), cheapest.get(slot), offering.priceUsd()))
                .add(
                        Piece.LEAD_TIME,
                        share(objective.weight(Piece.LEAD_TIME), fastest.get(slot), offering.daysToDelivery(today)))
                .add(Piece.PARTNERSHIPS, partner ? objective.weight(Piece.PARTNERSHIPS) : 0)
                .add(Piece.TRACK_RECORD, share(objective.weight(Piece.TRACK_RECORD), deals, LICENSED_DEALS_AT_MOST))
                .add(Piece.ON_TIME, share(objective.weight(Piece.ON_TIME), kept.onTime(), kept.promised()));
    }

    /** {@code most × part ÷ whole}; equal ones give everything, also where they are zero. Weights times prices can be beyond a long. */
    private static long share(long most, long part, long whole) {
        if (part != whole && Math.multiplyHigh(most, part) == 0 && most * part >= 0 && whole > 0) {
            return most * part / whole;
        }
        return part == whole
                ? most
                : BigInteger.valueOf(most)
                        .multiply(BigInteger.valueOf(part))
                        .divide(BigInteger.valueOf(whole))
                        .longValueExact();
    }
}

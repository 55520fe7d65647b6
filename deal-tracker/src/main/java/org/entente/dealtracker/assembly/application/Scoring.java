package org.entente.dealtracker.assembly.application;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.application.Score.Piece;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Partnership;

/** Points of an offering among those that could be chosen with it; whole numbers, rounded down. */
final class Scoring {

    private final ScoreWeights weights;
    private final Map<ComponentSlot, Long> cheapest = new EnumMap<>(ComponentSlot.class);
    private final Map<ComponentSlot, Integer> fastest = new EnumMap<>(ComponentSlot.class);
    private final Map<UUID, Set<ComponentSlot>> slotsOf;
    private final Set<UUID> partners = new HashSet<>();

    Scoring(ScoreWeights weights, Collection<MarketOffering> offerings, Collection<Partnership> partnerships) {
        this.weights = weights;
        offerings.forEach(offering -> {
            cheapest.merge(offering.componentSlot(), offering.priceUsd(), Math::min);
            fastest.merge(offering.componentSlot(), offering.leadTimeDays(), Math::min);
        });
        slotsOf = offerings.stream()
                .collect(Collectors.groupingBy(
                        MarketOffering::organizationId,
                        Collectors.mapping(MarketOffering::componentSlot, Collectors.toSet())));
        partnerships.forEach(partnership -> {
            partners.add(partnership.one());
            partners.add(partnership.other());
        });
    }

    Score of(MarketOffering offering) {
        int otherSlots = slotsOf.get(offering.organizationId()).size() - 1;
        return new Score()
                .add(Piece.FILLED_SLOTS, weights.filledSlot())
                .add(Piece.PRICE, share(weights.price(), cheapest.get(offering.componentSlot()), offering.priceUsd()))
                .add(
                        Piece.LEAD_TIME,
                        share(weights.leadTime(), fastest.get(offering.componentSlot()), offering.leadTimeDays()))
                .add(Piece.PARTNERSHIPS, partners.contains(offering.organizationId()) ? weights.partnership() : 0)
                .add(Piece.FEWER_MEMBERS, Math.min(weights.breadthAtMost(), otherSlots * weights.breadth()));
    }

    /** {@code most × best ÷ value}; the best itself gets everything, also where it is zero. */
    private static long share(long most, long best, long value) {
        return value == best ? most : most * best / value;
    }
}

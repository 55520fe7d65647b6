package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Misfit;

/** Says why an offering could not be chosen at all, as things are now. */
@ApplicationScoped
class LeftOut {

    private final Market market;
    private final Fitting fitting;
    private final Clock clock;

    LeftOut(Market market, Fitting fitting, Clock clock) {
        this.market = market;
        this.fitting = fitting;
        this.clock = clock;
    }

    OfferingExplanation explain(Need need, UUID offeringId) {
        MarketOffering offering = market.offerings(Set.of(offeringId)).get(offeringId);
        if (offering == null) {
            return notOnTheMarket(offeringId, "no such offering was published");
        }
        if (!need.componentSlots().contains(offering.componentSlot())) {
            String slot = SlotWords.slot(offering.componentSlot().name());
            return because(offeringId, List.of("the deal does not ask for " + slot), List.of());
        }
        Map<UUID, List<Misfit>> misfits = fitting.misfits(need.on(LocalDate.now(clock)), Set.of(offeringId));
        return misfits.containsKey(offeringId)
                ? because(offeringId, words(misfits.get(offeringId), false), words(misfits.get(offeringId), true))
                : notOnTheMarket(offeringId, "it is no longer published");
    }

    private static List<String> words(List<Misfit> misfits, boolean unknown) {
        return misfits.stream()
                .filter(misfit -> misfit.unknown() == unknown)
                .map(Misfit::words)
                .toList();
    }

    private static OfferingExplanation notOnTheMarket(UUID offeringId, String why) {
        return explanation(offeringId, "It is not on the market: " + why + ".", List.of(why), List.of());
    }

    private static OfferingExplanation because(UUID offeringId, List<String> against, List<String> unknown) {
        if (!against.isEmpty()) {
            return explanation(
                    offeringId, "It could not be chosen: " + String.join(", ", against) + ".", against, unknown);
        }
        String words = unknown.isEmpty()
                ? "It could not be chosen when this was assembled, and can be now: assemble again."
                : "Nobody knows whether it fits. " + sentence(String.join("; ", unknown));
        return explanation(offeringId, words, against, unknown);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static OfferingExplanation explanation(
            UUID offeringId, String words, List<String> against, List<String> unknown) {
        return new OfferingExplanation(
                offeringId, words, null, null, null, List.of(), true, List.of(), against, unknown);
    }
}

package org.entente.dealtracker.assembly.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;

/**
 * What a deal needs, as far as assembly is concerned.
 *
 * @param dealId {@code null} where there is no deal
 * @param terms where to, for what, and within which price and time
 * @param limits on the consortium as a whole and on who is in it
 * @param objective what makes one consortium better than another
 */
public record Need(
        UUID dealId,
        Terms terms,
        List<NeededSlot> slots,
        List<NeededCoupling> couplings,
        NeedLimits limits,
        Objective objective) {

    /**
     * Where to, for what, and within which price and time.
     *
     * @param priceLimitUsd largest total price in whole US dollars; {@code null} for none
     * @param today from which day on it is wanted
     * @param deliveryBy the last day for delivery; {@code null} for none
     */
    public record Terms(
            String destination, Workload workload, Long priceLimitUsd, LocalDate today, LocalDate deliveryBy) {

        /** Calendar days until the last day for delivery, none where it is over; {@code null} for no limit. */
        Integer leadTimeLimitDays() {
            return deliveryBy == null
                    ? null
                    : (Integer) (int) Math.clamp(ChronoUnit.DAYS.between(today, deliveryBy), 0, Integer.MAX_VALUE);
        }
    }

    /**
     * A component slot to be filled.
     *
     * @param capacity the least that is to be supplied; {@code null} for any
     */
    public record NeededSlot(ComponentSlot componentSlot, boolean optional, Capacity capacity) {}

    /**
     * What the deal says about two slots.
     *
     * @param penalty points that an unattested pair costs; {@code null} for what the objective says of every pair
     */
    public record NeededCoupling(ComponentSlot one, ComponentSlot other, boolean required, Long penalty) {

        boolean couples(ComponentSlot a, ComponentSlot b) {
            return (one == a && other == b) || (one == b && other == a);
        }
    }

    public Need {
        slots = List.copyOf(slots);
        couplings = List.copyOf(couplings);
    }

    /** The same need with these slots instead of its own. */
    Need filling(List<NeededSlot> slots) {
        return new Need(dealId, terms, slots, couplings, limits, objective);
    }

    /** The same need, wanted from this day on. */
    Need on(LocalDate day) {
        Terms then = new Terms(terms.destination(), terms.workload(), terms.priceLimitUsd(), day, terms.deliveryBy());
        return new Need(dealId, then, slots, couplings, limits, objective);
    }

    String destination() {
        return terms.destination();
    }

    Set<ComponentSlot> componentSlots() {
        return slots.stream().map(NeededSlot::componentSlot).collect(Collectors.toUnmodifiableSet());
    }

    Optional<NeededCoupling> coupling(ComponentSlot one, ComponentSlot other) {
        return couplings.stream()
                .filter(coupling -> coupling.couples(one, other))
                .findFirst();
    }
}

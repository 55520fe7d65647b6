package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * What a deal needs, as far as assembly is concerned.
 *
 * @param priceLimitUsd largest total price in whole US dollars; {@code null} for none
 * @param leadTimeLimitDays longest lead time; {@code null} for none
 */
public record Need(
        UUID dealId,
        String destination,
        List<NeededSlot> slots,
        List<NeededCoupling> couplings,
        Long priceLimitUsd,
        Integer leadTimeLimitDays) {

    /** A component slot to be filled. */
    public record NeededSlot(ComponentSlot componentSlot, boolean optional) {}

    /**
     * What the deal says about two slots.
     *
     * @param penalty points that an unattested pair costs; {@code null} for the platform's own
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

    Set<ComponentSlot> componentSlots() {
        return slots.stream().map(NeededSlot::componentSlot).collect(Collectors.toUnmodifiableSet());
    }

    Optional<NeededCoupling> coupling(ComponentSlot one, ComponentSlot other) {
        return couplings.stream()
                .filter(coupling -> coupling.couples(one, other))
                .findFirst();
    }
}

package org.entente.dealtracker.assembly.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.market.application.MarketOffering;

/**
 * A chosen offering as the market described it when the assembler ran; price in whole US dollars.
 *
 * @param leadTimeDays calendar days from the run to delivery; where it is for order only later, more than its own lead time
 */
public record AssembledOffering(
        UUID offeringId,
        String name,
        UUID organizationId,
        String organizationName,
        Layer layer,
        ComponentSlot componentSlot,
        long priceUsd,
        long usOriginValueUsd,
        int leadTimeDays) {

    /** In the order of the stack. */
    static final Comparator<AssembledOffering> BY_SLOT = Comparator.comparing(AssembledOffering::componentSlot);

    public static AssembledOffering of(MarketOffering offering, LocalDate today) {
        return new AssembledOffering(
                offering.offeringId(),
                offering.name(),
                offering.organizationId(),
                offering.organizationName(),
                offering.componentSlot().layer(),
                offering.componentSlot(),
                offering.priceUsd(),
                offering.usOriginValueUsd(),
                offering.daysToDelivery(today));
    }
}

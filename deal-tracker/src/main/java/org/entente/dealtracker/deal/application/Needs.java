package org.entente.dealtracker.deal.application;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.Need;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealNeed;

/** A deal's need in the words of assembly. */
final class Needs {

    private Needs() {}

    static Need of(Deal deal, LocalDate today) {
        return of(deal.id(), deal.need(), today);
    }

    /** @param dealId {@code null} where there is no deal */
    static Need of(UUID dealId, DealNeed need, LocalDate today) {
        return new Need(
                dealId,
                terms(need, today),
                need.slots().stream()
                        .map(slot -> new Need.NeededSlot(slot.componentSlot(), slot.optional(), slot.capacity()))
                        .toList(),
                need.couplings().stream()
                        .map(said -> new Need.NeededCoupling(said.one(), said.other(), said.required(), said.penalty()))
                        .toList(),
                need.limits(),
                need.objective());
    }

    private static Need.Terms terms(DealNeed need, LocalDate today) {
        return new Need.Terms(
                need.destination(),
                need.workload(),
                need.valueLimitUsd().orElse(null),
                today,
                need.deliveryBy().orElse(null));
    }
}

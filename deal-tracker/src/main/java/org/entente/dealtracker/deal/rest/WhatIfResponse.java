package org.entente.dealtracker.deal.rest;

import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.assembly.application.Need;
import org.entente.dealtracker.assembly.application.RunOrder;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;

/** The need of a what-if as it was asked. */
record WhatIfResponse(
        String title,
        String destination,
        Workload workload,
        Long valueLimitUsd,
        LocalDate deliveryBy,
        List<WantedSlot> requiredSlots,
        List<WantedCoupling> couplings,
        NeedLimits limits,
        Objective objective) {

    record WantedSlot(ComponentSlot componentSlot, boolean optional, Capacity capacity) {}

    record WantedCoupling(List<ComponentSlot> slots, Coupling.Mode mode, Long penalty) {}

    /** @param asked {@code null} of a deal's run */
    static WhatIfResponse of(RunOrder.WhatIf asked) {
        if (asked == null) {
            return null;
        }
        Need need = asked.need();
        return new WhatIfResponse(
                asked.title(),
                need.terms().destination(),
                need.terms().workload(),
                need.terms().priceLimitUsd(),
                need.terms().deliveryBy(),
                need.slots().stream()
                        .map(slot -> new WantedSlot(slot.componentSlot(), slot.optional(), slot.capacity()))
                        .toList(),
                need.couplings().stream()
                        .map(said -> new WantedCoupling(
                                List.of(said.one(), said.other()),
                                said.required() ? Coupling.Mode.REQUIRED : Coupling.Mode.PREFERRED,
                                said.penalty()))
                        .toList(),
                need.limits(),
                need.objective());
    }
}

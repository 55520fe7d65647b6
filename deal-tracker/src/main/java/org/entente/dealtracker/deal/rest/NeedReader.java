package org.entente.dealtracker.deal.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.deal.domain.DealNeed;
import org.entente.dealtracker.deal.domain.EndUser;
import org.entente.dealtracker.deal.domain.NeededSlot;
import org.entente.dealtracker.deal.domain.SlotCoupling;
import org.entente.dealtracker.deal.rest.OpenDealRequest.CouplingRequest;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.dealtracker.policy.domain.CountryGroups;
import org.entente.kit.problem.Problem;

/** Turns a request into a need, refusing what each field alone cannot show to be wrong. */
final class NeedReader {

    private NeedReader() {}

    static DealNeed read(OpenDealRequest request, LocalDate today) {
        country("destination", request.destination());
        country("endUser.country", request.endUser().country());
        if (request.deliveryBy() != null && request.deliveryBy().isBefore(today)) {
            throw Problem.invalid("deliveryBy", "must not be in the past");
        }
        EndUser user = new EndUser(request.endUser().name(), request.endUser().country());
        List<NeededSlot> slots = slots(request);
        return new DealNeed(
                        request.title(),
                        request.destination(),
                        request.sector(),
                        request.workload(),
                        new DealNeed.EndUse(request.endUse(), user))
                .filledBy(slots, couplings(request, slots))
                .within(request.valueLimitUsd(), request.deliveryBy())
                .ruledBy(limits(request), objective(request));
    }

    private static NeedLimits limits(OpenDealRequest request) {
        NeedLimits limits = request.limits() == null ? NeedLimits.NONE : request.limits();
        limits.operatorJurisdictions().forEach(code -> country("limits.operatorJurisdictions", code));
        limits.nationalityRules()
                .forEach(rule -> rule.excludedCountries().forEach(code -> country("limits.nationalityRules", code)));
        return limits;
    }

    private static Objective objective(OpenDealRequest request) {
        return request.objective() == null ? Objective.PLATFORM_POLICY : request.objective();
    }

    private static void country(String field, String code) {
        if (!CountryGroups.isCountry(code)) {
            throw Problem.invalid(field, OpenDealRequest.MUST_BE_COUNTRY);
        }
    }

    private static List<NeededSlot> slots(OpenDealRequest request) {
        Set<ComponentSlot> seen = EnumSet.noneOf(ComponentSlot.class);
        List<NeededSlot> slots = new ArrayList<>();
        for (var slot : request.requiredSlots()) {
            if (!seen.add(slot.componentSlot())) {
                throw Problem.invalid("requiredSlots", slot.componentSlot() + " is named twice");
            }
            slots.add(NeededSlot.of(slot.componentSlot(), slot.optional(), capacity(slot.capacity())));
        }
        return slots;
    }

    private static Capacity capacity(OpenDealRequest.CapacityRequest asked) {
        return asked == null ? null : new Capacity(asked.amount(), asked.unit());
    }

    private static List<SlotCoupling> couplings(OpenDealRequest request, List<NeededSlot> slots) {
        if (request.couplings() == null) {
            return List.of();
        }
        Set<Set<ComponentSlot>> seen = new HashSet<>();
        List<SlotCoupling> couplings = new ArrayList<>();
        for (CouplingRequest said : request.couplings()) {
            Set<ComponentSlot> pair = EnumSet.copyOf(said.slots());
            boolean required =
                    slots.stream().map(NeededSlot::componentSlot).toList().containsAll(pair);
            if (pair.size() != 2 || !required || !seen.add(pair)) {
                throw Problem.invalid("couplings", "each names two different required slots, each pair once");
            }
            couplings.add(coupling(said));
        }
        return couplings;
    }

    private static SlotCoupling coupling(CouplingRequest said) {
        boolean required = said.mode() == Coupling.Mode.REQUIRED;
        if (required && said.penalty() != null) {
            throw Problem.invalid("couplings", "a required coupling has no penalty: an unattested pair is not chosen");
        }
        return new SlotCoupling(said.slots().getFirst(), said.slots().getLast(), required, said.penalty());
    }
}

package org.entente.dealtracker.deal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.MemberRole;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.deal.application.DealView;
import org.entente.dealtracker.deal.domain.DealConsortium;
import org.entente.dealtracker.deal.domain.DealMember;
import org.entente.dealtracker.deal.domain.DealNeed;
import org.entente.dealtracker.deal.domain.DealRecord;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.EndUser;
import org.entente.dealtracker.deal.domain.Hold;
import org.entente.dealtracker.deal.domain.NeededSlot;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;

/**
 * A deal as its caller may see it; on the marketplace without the end user, the value limit and the organizations that the buyer
 * names.
 *
 * @param stage the state below any hold
 * @param holds all of them for those who see the whole deal; on the marketplace those by directives, which are public
 * @param gaps required slots that no member fills
 */
record DealResponse(
        UUID id,
        DealState state,
        DealState stage,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String title,
        UUID buyerOrganizationId,
        String destination,
        String sector,
        Workload workload,
        String endUse,
        EndUserResponse endUser,
        Long valueLimitUsd,
        LocalDate deliveryBy,
        List<SlotResponse> requiredSlots,
        List<CouplingResponse> couplings,
        NeedLimits limits,
        Objective objective,
        ConsortiumResponse consortium,
        List<ComponentSlot> gaps,
        List<HoldResponse> holds,
        UUID reviewId,
        UUID licenseId,
        LocalDate licensedOn,
        List<DeliveryResponse> deliveries) {

    record EndUserResponse(String name, String country) {}

    record SlotResponse(ComponentSlot componentSlot, boolean optional, Capacity capacity) {}

    record CouplingResponse(List<ComponentSlot> slots, Coupling.Mode mode, Long penalty) {}

    /** @param pending the substitution that was selected and not answered yet */
    record ConsortiumResponse(
            UUID consortiumId, UUID anchorOrganizationId, List<MemberResponse> members, PendingResponse pending) {}

    record PendingResponse(UUID leavingOfferingId, UUID joiningOfferingId, UUID joiningOrganizationId) {}

    record MemberResponse(
            UUID organizationId,
            String organizationName,
            MemberRole role,
            Layer layer,
            ComponentSlot componentSlot,
            UUID offeringId,
            String offeringName) {}

    /**
     * @param owner who has it in hand
     * @param offeringId the offering whose place a substitute may take; {@code null} for a hold about something else
     * @param directiveId the policy directive that holds it; {@code null} for a hold about something else
     */
    record HoldResponse(
            UUID id,
            HoldReason reason,
            String detail,
            String owner,
            String liftedBy,
            Instant heldAt,
            UUID offeringId,
            UUID directiveId) {}

    static DealResponse of(DealView view) {
        DealRecord deal = view.deal();
        DealNeed need = deal.need();
        boolean whole = view.whole();
        return new DealResponse(
                deal.id(),
                deal.state(),
                deal.stage(),
                deal.version(),
                deal.createdAt(),
                deal.updatedAt(),
                need.title(),
                deal.buyerOrganizationId(),
                need.destination(),
                need.sector(),
                need.workload(),
                need.endUse(),
                whole ? endUser(need.endUser()) : null,
                whole ? need.valueLimitUsd().orElse(null) : null,
                need.deliveryBy().orElse(null),
                need.slots().stream()
                        .map(slot -> new SlotResponse(slot.componentSlot(), slot.optional(), slot.capacity()))
                        .toList(),
                couplings(need),
                whole ? need.limits() : need.limits().withoutNames(),
                need.objective(),
                whole ? consortium(deal.consortium(), view.offerings()) : null,
                gaps(deal),
                deal.holds().stream()
                        .filter(hold -> whole || hold.byDirective())
                        .map(DealResponse::hold)
                        .toList(),
                whole ? deal.reviewId().orElse(null) : null,
                whole ? deal.licenseId().orElse(null) : null,
                whole ? deal.licensedOn().orElse(null) : null,
                whole ? DeliveryResponse.of(view) : List.of());
    }

    private static EndUserResponse endUser(EndUser user) {
        return new EndUserResponse(user.name(), user.country());
    }

    private static List<CouplingResponse> couplings(DealNeed need) {
        return need.couplings().stream()
                .map(said -> new CouplingResponse(
                        List.of(said.one(), said.other()),
                        said.required() ? Coupling.Mode.REQUIRED : Coupling.Mode.PREFERRED,
                        said.penalty()))
                .toList();
    }

    private static List<ComponentSlot> gaps(DealRecord deal) {
        List<ComponentSlot> filled = deal.consortium().members().stream()
                .map(DealMember::componentSlot)
                .toList();
        return deal.need().slots().stream()
                .filter(slot -> !slot.optional())
                .map(NeededSlot::componentSlot)
                .filter(slot -> !filled.contains(slot))
                .toList();
    }

    private static ConsortiumResponse consortium(DealConsortium chosen, Map<UUID, MarketOffering> offerings) {
        if (!chosen.chosen()) {
            return null;
        }
        return new ConsortiumResponse(
                chosen.id().orElse(null),
                chosen.anchorOrganizationId().orElse(null),
                chosen.members().stream()
                        .map(member -> member(member, offerings.get(member.offeringId())))
                        .toList(),
                chosen.pending()
                        .map(pending -> new PendingResponse(
                                pending.leavingOfferingId(),
                                pending.joiningOfferingId(),
                                pending.joiningOrganizationId()))
                        .orElse(null));
    }

    private static MemberResponse member(DealMember member, MarketOffering offering) {
        return new MemberResponse(
                member.organizationId(),
                offering == null ? null : offering.organizationName(),
                member.role(),
                member.layer(),
                member.componentSlot(),
                member.offeringId(),
                offering == null ? null : offering.name());
    }

    private static HoldResponse hold(Hold hold) {
        return new HoldResponse(
                hold.id(),
                hold.reason(),
                hold.detail(),
                hold.owner(),
                hold.liftedBy(),
                hold.heldAt(),
                hold.offeringId(),
                hold.byDirective() ? hold.causeId() : null);
    }
}

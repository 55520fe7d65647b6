package org.entente.dealtracker.deal.domain;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.deals.ConsortiumSelected;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealOpened;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.deals.DeliveryRecorded;
import org.entente.contracts.deals.RequiredSlot;

/** What happens to a deal in the words of its events. */
record DealFacts(UUID dealId) {

    DealOpened opened(UUID buyerOrganizationId, DealNeed need) {
        return new DealOpened(
                dealId,
                need.title(),
                buyerOrganizationId,
                need.destination(),
                need.sector(),
                need.workload(),
                need.slots().stream()
                        .map(slot -> new RequiredSlot(slot.componentSlot(), slot.optional(), slot.capacity()))
                        .toList(),
                need.endUse(),
                need.valueLimitUsd().orElse(null),
                need.deliveryBy().orElse(null),
                StatedNeed.limits(need.limits()),
                StatedNeed.objective(need.objective()));
    }

    ConsortiumSelected selected(UUID assemblyId, UUID anchor, List<DealMember> members) {
        return new ConsortiumSelected(
                dealId,
                assemblyId,
                anchor,
                members.stream().map(DealMember::toMember).toList());
    }

    DeliveryRecorded delivered(Delivery delivery) {
        return new DeliveryRecorded(dealId, delivery.offeringId(), delivery.organizationId(), delivery.deliveredOn());
    }

    DealHeld held(Hold hold) {
        return new DealHeld(dealId, hold.id(), hold.reason(), hold.detail(), hold.owner(), hold.liftedBy());
    }

    DealReleased released(Hold hold, String how) {
        return new DealReleased(dealId, hold.id(), how, null);
    }

    DealReleased liftedInPerson(Hold hold, Waiver waiver) {
        return new DealReleased(dealId, hold.id(), waiver.words(), true);
    }
}

package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.ConsortiumSelected;
import org.entente.contracts.deals.DealAssembled;
import org.entente.contracts.deals.DealDenied;
import org.entente.contracts.deals.DealEnteredReview;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealLicenseNotRequired;
import org.entente.contracts.deals.DealLicensed;
import org.entente.contracts.deals.DealOpened;
import org.entente.contracts.deals.DealReady;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.contracts.deals.RequiredSlot;
import org.entente.contracts.deals.SubstituteSelected;

/**
 * A buyer's need on its way to a license.
 *
 * <p>It has a stage, and holds on top of it: with any hold it is {@link DealState#ON_HOLD}, and what its consortium does meanwhile
 * moves the stage below. Every command returns what it caused, or is refused with what is allowed instead.
 */
@Entity
@Table(name = "deal")
public class Deal extends DealRecord {

    @Embedded
    private DealNeed need;

    @Embedded
    private DealConsortium consortium = new DealConsortium();

    @Embedded
    private DealHolds holds = new DealHolds();

    protected Deal() {}

    public Deal(UUID id, UUID buyerOrganizationId, DealNeed need, Instant now) {
        this.id = id;
        this.buyerOrganizationId = buyerOrganizationId;
        this.need = need;
        stage = DealState.OPEN;
        createdAt = now;
        updatedAt = now;
    }

    /** The fact that this deal was opened. */
    public DealOpened opened() {
        return new DealOpened(
                id,
                need.title(),
                buyerOrganizationId,
                need.destination(),
                need.sector(),
                need.workload(),
                need.slots().stream()
                        .map(slot -> new RequiredSlot(slot.componentSlot(), slot.optional()))
                        .toList(),
                need.endUse(),
                need.valueLimitUsd().orElse(null));
    }

    public List<DomainEvent> assembled(UUID assemblyId, int candidates, Instant now) {
        move(DealCommand.ASSEMBLE, now);
        return List.of(new DealAssembled(id, assemblyId, candidates > 0, candidates));
    }

    /** Chooses these members under this anchor; inviting them is the consortium service's. */
    public List<DomainEvent> select(UUID assemblyId, UUID anchor, List<DealMember> members, Instant now) {
        move(DealCommand.SELECT, now);
        consortium.choose(assemblyId, anchor, members);
        return List.of(new ConsortiumSelected(
                id,
                assemblyId,
                anchor,
                members.stream().map(DealMember::toMember).toList()));
    }

    public void consortiumOpened(UUID consortiumId, Instant now) {
        if (stage == DealState.CONSORTIUM_FORMING && consortium.opens(consortiumId)) {
            updatedAt = now;
        }
    }

    public List<DomainEvent> consortiumFormed(UUID consortiumId, Instant now) {
        if (!consortium.is(consortiumId) || stage != DealState.CONSORTIUM_FORMING) {
            return List.of();
        }
        move(DealCommand.RECORD_FORMED, now);
        return List.of(new DealReady(id, consortiumId));
    }

    /** An invited organization does not take part: a forming consortium is given up, an awaited substitute is forgotten. */
    public List<DomainEvent> invitationDeclined(UUID consortiumId, UUID organizationId, Instant now) {
        if (!consortium.is(consortiumId)) {
            return List.of();
        }
        if (stage == DealState.CONSORTIUM_FORMING) {
            move(DealCommand.RECORD_DECLINED, now);
            consortium.forget();
            return lift(hold -> hold.offeringId() != null, "The consortium was given up.", now);
        }
        if (consortium.stopAwaiting(organizationId)) {
            updatedAt = now;
        }
        return List.of();
    }

    /** Refuses early what {@link #substitute} would refuse, before anybody looks for a substitute. */
    public void requireSubstitutable() {
        find(DealCommand.SUBSTITUTE);
        if (consortium.pending().isPresent()) {
            throw DealRefusal.awaitingSubstitute(this);
        }
    }

    /** Asks for the joining member in the place of the leaving offering. */
    public List<DomainEvent> substitute(UUID leavingOfferingId, DealMember joining, Instant now) {
        requireSubstitutable();
        move(DealCommand.SUBSTITUTE, now);
        consortium.await(new PendingSubstitution(leavingOfferingId, joining.offeringId(), joining.organizationId()));
        return List.of(new SubstituteSelected(id, leavingOfferingId, joining.toMember()));
    }

    /** The consortium as it now is; holds about an offering that left are lifted. */
    public List<DomainEvent> consortiumAmended(UUID consortiumId, UUID anchor, List<DealMember> members, Instant now) {
        if (!consortium.is(consortiumId) || !stage.live()) {
            return List.of();
        }
        move(DealCommand.RECORD_AMENDED, now);
        consortium.become(anchor, members);
        return lift(
                hold -> hold.offeringId() != null
                        && consortium.providerOf(hold.offeringId()).isEmpty(),
                "A substitute joined the consortium.",
                now);
    }

    /** Holds the deal, once for each cause. */
    public List<DomainEvent> hold(Hold hold) {
        if (holds.causedBy(hold.causeId())) {
            return List.of();
        }
        move(DealCommand.HOLD, hold.heldAt());
        holds.place(hold);
        return List.of(new DealHeld(id, hold.id(), hold.reason(), hold.detail(), hold.liftedBy()));
    }

    /** Lifts what this cause holds; the deal goes on in its stage when nothing else holds it. */
    public List<DomainEvent> release(UUID causeId, String how, Instant now) {
        return lift(hold -> hold.causeId().equals(causeId), how, now);
    }

    public List<DomainEvent> enterReview(UUID review, Instant now) {
        move(DealCommand.ENTER_REVIEW, now);
        reviewId = review;
        return List.of(new DealEnteredReview(id, review));
    }

    /** Refuses while a decision on the application would be refused, with what lifts the holds. */
    public void requireDecidable() {
        find(DealCommand.LICENSE);
    }

    public List<DomainEvent> licensed(UUID license, Instant now) {
        move(DealCommand.LICENSE, now);
        licenseId = license;
        return List.of(new DealLicensed(id, license));
    }

    public List<DomainEvent> licenseNotRequired(Instant now) {
        move(DealCommand.RECORD_NOT_REQUIRED, now);
        return List.of(new DealLicenseNotRequired(id, reviewId));
    }

    public List<DomainEvent> denied(Instant now) {
        move(DealCommand.DENY, now);
        return List.of(new DealDenied(id, reviewId));
    }

    /** The application came back without action: the deal is ready for another one. */
    public List<DomainEvent> returned(Instant now) {
        move(DealCommand.RETURN, now);
        return List.of(new DealReady(id, consortium.id().orElseThrow()));
    }

    public List<DomainEvent> withdraw(String reason, Instant now) {
        move(DealCommand.WITHDRAW, now);
        List<DomainEvent> events = new ArrayList<>(lift(_ -> true, "The deal was withdrawn.", now));
        events.add(new DealWithdrawn(id, reason));
        return events;
    }

    private List<DomainEvent> lift(Predicate<Hold> which, String how, Instant now) {
        List<Hold> lifted = holds.lift(which);
        if (!lifted.isEmpty()) {
            updatedAt = now;
        }
        return lifted.stream()
                .<DomainEvent>map(hold -> new DealReleased(id, hold.id(), how))
                .toList();
    }

    private void move(DealCommand command, Instant now) {
        stage = find(command).to();
        updatedAt = now;
    }

    private DealTransition find(DealCommand command) {
        DealTransition transition =
                DealTransitions.find(stage, command).orElseThrow(() -> DealRefusal.of(this, command));
        if (holds.any() && !transition.evenOnHold()) {
            throw DealRefusal.onHold(this, command);
        }
        return transition;
    }

    @Override
    public DealNeed need() {
        return need;
    }

    @Override
    public DealConsortium consortium() {
        return consortium;
    }

    @Override
    public DealHolds holds() {
        return holds;
    }
}

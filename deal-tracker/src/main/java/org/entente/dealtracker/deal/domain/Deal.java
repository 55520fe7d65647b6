package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.DealAssembled;
import org.entente.contracts.deals.DealConsortiumLost;
import org.entente.contracts.deals.DealOpened;
import org.entente.contracts.deals.DealReady;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.contracts.deals.SubstituteSelected;
import org.entente.contracts.vocabulary.HoldReason;

/**
 * A buyer's need on its way to a license.
 *
 * <p>It has a stage, and holds on top of it: with any hold it is {@link DealState#ON_HOLD}, and what its consortium does meanwhile
 * moves the stage below. Every command returns what it caused, or is refused with what is allowed instead; facts about a
 * consortium that is not, or no longer, the deal's change nothing.
 */
@Entity
@Table(name = "deal")
public class Deal extends DeliveredDeal {

    @Embedded
    private DealNeed need;

    @Embedded
    private DealProgress progress = new DealProgress();

    @Embedded
    private DealConsortium consortium = new DealConsortium();

    @Embedded
    private DealDeliveries deliveries = new DealDeliveries();

    protected Deal() {}

    public Deal(UUID id, UUID buyerOrganizationId, DealNeed need, Instant now) {
        this.id = id;
        this.buyerOrganizationId = buyerOrganizationId;
        this.need = need;
        createdAt = now;
        updatedAt = now;
    }

    /** The fact that this deal was opened. */
    public DealOpened opened() {
        return facts().opened(buyerOrganizationId, need);
    }

    /** Refuses early what {@link #assembled} would refuse, before anybody searches. */
    public void requireAssemblable() {
        progress.require(DealCommand.ASSEMBLE);
    }

    /** Whether consortia that were found are of any use to it. */
    public boolean assemblable() {
        return progress.leads(DealCommand.ASSEMBLE) && !progress.onHold();
    }

    public List<DomainEvent> assembled(UUID assemblyId, int candidates, Instant now) {
        move(DealCommand.ASSEMBLE, now);
        return List.of(new DealAssembled(id, assemblyId, candidates > 0, candidates));
    }

    /** Chooses these members under this anchor; inviting them is the consortium service's. */
    public List<DomainEvent> select(UUID assemblyId, UUID anchor, List<DealMember> members, Instant now) {
        move(DealCommand.SELECT, now);
        consortium.choose(assemblyId, anchor, members);
        return List.of(facts().selected(assemblyId, anchor, members));
    }

    public void consortiumOpened(UUID consortiumId, Instant now) {
        if (stage() == DealState.CONSORTIUM_FORMING && consortium.opens(consortiumId)) {
            updatedAt = now;
        }
    }

    public List<DomainEvent> consortiumFormed(UUID consortiumId, Instant now) {
        if (!consortium.is(consortiumId) || !progress.leads(DealCommand.RECORD_FORMED)) {
            return List.of();
        }
        move(DealCommand.RECORD_FORMED, now);
        return List.of(new DealReady(id, consortiumId));
    }

    /**
     * An invited organization does not take part: a forming consortium is held until its places are taken by others or it is given
     * up, an awaited substitute is forgotten. It is not proposed again for this consortium.
     *
     * @param left a hold for each of the places that it leaves
     */
    public List<DomainEvent> invitationDeclined(UUID consortiumId, UUID organizationId, List<Hold> left, Instant now) {
        if (!consortium.is(consortiumId) || !stage().beforeLicense() && !stage().reopens()) {
            return List.of();
        }
        consortium.declined(organizationId);
        consortium.stopAwaiting(organizationId);
        updatedAt = now;
        List<DomainEvent> events = new ArrayList<>();
        if (stage() == DealState.CONSORTIUM_FORMING) {
            left.forEach(hold -> events.addAll(hold(hold)));
        }
        return events;
    }

    /** The buyer does not go on with this consortium; another one is assembled. */
    public List<DomainEvent> giveUpConsortium(String reason, Instant now) {
        progress.require(DealCommand.LOSE_CONSORTIUM);
        if (consortium.id().isEmpty()) {
            throw DealRefusal.consortiumNotOpen(progress);
        }
        return loseConsortium(reason, now);
    }

    /**
     * The consortium is over: before an application another one is assembled, afterwards the deal is held. A denied deal remembers it.
     */
    public List<DomainEvent> consortiumDissolved(UUID consortiumId, Hold dissolution) {
        if (consortium.is(consortiumId) && stage().reopens()) {
            consortium.dissolved(dissolution.detail());
            updatedAt = dissolution.heldAt();
        }
        if (!consortium.is(consortiumId) || !stage().live()) {
            return List.of();
        }
        return progress.leads(DealCommand.LOSE_CONSORTIUM)
                ? loseConsortium(dissolution.detail(), dissolution.heldAt())
                : hold(dissolution);
    }

    private List<DomainEvent> loseConsortium(String why, Instant now) {
        move(DealCommand.LOSE_CONSORTIUM, now);
        List<DomainEvent> events = new ArrayList<>();
        events.add(new DealConsortiumLost(id, consortium.id().orElseThrow(), why));
        consortium.forget();
        events.addAll(lift(Hold::ofConsortium, "The consortium was given up.", now));
        return events;
    }

    /** Refuses early what {@link #substitute} would refuse, before anybody looks for a substitute. */
    public void requireSubstitutable() {
        progress.require(DealCommand.SUBSTITUTE);
        if (progress.heldFor(HoldReason.CONSORTIUM_DISSOLVED).isPresent()) {
            throw DealRefusal.onHold(progress, DealCommand.SUBSTITUTE);
        }
        if (consortium.pending().isPresent()) {
            throw DealRefusal.awaitingSubstitute(progress);
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
        if (!consortium.is(consortiumId) || !stage().live() && !stage().reopens()) {
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

    /** The application came back without action: the deal is ready for another one, or needs another consortium first. */
    public List<DomainEvent> returned(Instant now) {
        move(DealCommand.RETURN, now);
        return progress.heldFor(HoldReason.CONSORTIUM_DISSOLVED)
                .map(dissolution -> loseConsortium(dissolution.detail(), now))
                .orElseGet(() -> List.of(new DealReady(id, consortium.id().orElseThrow())));
    }

    public List<DomainEvent> withdraw(String reason, Instant now) {
        move(DealCommand.WITHDRAW, now);
        List<DomainEvent> events = new ArrayList<>(lift(_ -> true, "The deal was withdrawn.", now));
        events.add(new DealWithdrawn(id, reason));
        return events;
    }

    @Override
    public DealNeed need() {
        return need;
    }

    @Override
    public DealProgress progress() {
        return progress;
    }

    @Override
    public DealConsortium consortium() {
        return consortium;
    }

    @Override
    public DealDeliveries deliveries() {
        return deliveries;
    }
}

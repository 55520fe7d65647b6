package org.entente.dealtracker.deal.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.entente.contracts.vocabulary.HoldReason;

/** Where a deal is on its way, and everything that holds it there; it goes on when nothing does. */
@Embeddable
public class DealProgress {

    @Enumerated(EnumType.STRING)
    private DealState stage = DealState.OPEN;

    /** Kept as a column so that deals on hold can be asked for. */
    @Column(name = "open_holds")
    private int open;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_hold", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<Hold> holds = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_hold_waiver", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<Waiver> waivers = new ArrayList<>();

    protected DealProgress() {}

    /** Goes where the command leads, or refuses it with what is allowed. */
    void move(DealCommand command) {
        stage = require(command).to();
    }

    /** Refuses what {@link #move} would refuse. */
    DealTransition require(DealCommand command) {
        DealTransition transition =
                DealTransitions.find(stage, command).orElseThrow(() -> DealRefusal.of(this, command));
        if (onHold() && !transition.evenOnHold()) {
            throw DealRefusal.onHold(this, command);
        }
        return transition;
    }

    /** Whether the stage allows this at all, on hold or not. */
    boolean leads(DealCommand command) {
        return DealTransitions.find(stage, command).isPresent();
    }

    /** Places a hold, once for each cause; false where the same cause holds the deal already, or somebody lifted that hold. */
    boolean place(Hold hold) {
        if (holds.stream().anyMatch(hold::sameCause) || waivers.stream().anyMatch(waiver -> waiver.covers(hold))) {
            return false;
        }
        require(DealCommand.HOLD);
        holds.add(hold);
        open = holds.size();
        return true;
    }

    /** Lifts what matches and says what that was. */
    List<Hold> lift(Predicate<Hold> which) {
        List<Hold> lifted = holds.stream().filter(which).toList();
        holds.removeAll(lifted);
        open = holds.size();
        return lifted;
    }

    void waive(Waiver waiver) {
        waivers.add(waiver);
    }

    /** Ends what was waived for an offering and is over: should it come again, it holds the deal again. */
    void endWaivers(UUID offeringId, List<Hold> standing) {
        waivers.removeIf(waiver ->
                offeringId.equals(waiver.offeringId()) && standing.stream().noneMatch(waiver::covers));
    }

    /** The same for everything of a kind. */
    void endWaivers(HoldReason reason, List<Hold> standing) {
        waivers.removeIf(
                waiver -> waiver.reason() == reason && standing.stream().noneMatch(waiver::covers));
    }

    Optional<Hold> heldFor(HoldReason reason) {
        return holds.stream().filter(hold -> hold.reason() == reason).findFirst();
    }

    /** The state below any hold. */
    public DealState stage() {
        return stage;
    }

    public DealState state() {
        return onHold() ? DealState.ON_HOLD : stage;
    }

    public boolean onHold() {
        return !holds.isEmpty();
    }

    public List<Hold> holds() {
        return List.copyOf(holds);
    }
}

package org.entente.dealtracker.deal.domain;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.vocabulary.HoldReason;

/** A deal as far as something holds it and lets it go on again. */
@MappedSuperclass
abstract class HeldDeal extends DealRecord {

    /** Holds the deal, once for each cause. */
    public List<DomainEvent> hold(Hold hold) {
        if (!progress().place(hold)) {
            return List.of();
        }
        updatedAt = hold.heldAt();
        return List.of(facts().held(hold));
    }

    /**
     * Lets exactly these hold the deal for one offering of its consortium: what is new comes before what is lifted, so that a deal
     * that stays on hold never looks free.
     *
     * @param how what happened, and so lifts the others
     */
    public List<DomainEvent> heldFor(UUID offeringId, List<Hold> standing, String how, Instant now) {
        progress().endWaivers(offeringId, standing);
        List<DomainEvent> events = new ArrayList<>();
        standing.forEach(hold -> events.addAll(hold(hold)));
        events.addAll(lift(
                hold -> offeringId.equals(hold.offeringId())
                        && hold.byMarket()
                        && standing.stream().noneMatch(hold::sameCause),
                how,
                now));
        return events;
    }

    /**
     * Lets exactly these directives hold the deal, in the same order; holds of another kind stay.
     *
     * @param how how it came to that a directive holds it no longer
     */
    public List<DomainEvent> directedBy(List<Hold> standing, Function<Hold, String> how, Instant now) {
        return heldForExactly(standing, Hold::byDirective, how, now);
    }

    /**
     * Lets exactly these matches of its parties hold the deal, in the same order; holds of another kind stay.
     *
     * @param how how it came to that a match holds it no longer
     */
    public List<DomainEvent> screened(List<Hold> standing, Function<Hold, String> how, Instant now) {
        progress().endWaivers(HoldReason.PARTY_MATCHED, standing);
        return heldForExactly(standing, Hold::byScreening, how, now);
    }

    /** What is new comes before what is lifted, so that a deal that stays on hold never looks free. */
    private List<DomainEvent> heldForExactly(
            List<Hold> standing, Predicate<Hold> kind, Function<Hold, String> how, Instant now) {
        List<DomainEvent> events = new ArrayList<>();
        standing.forEach(hold -> events.addAll(hold(hold)));
        for (Hold placed : progress().holds()) {
            if (kind.test(placed) && standing.stream().noneMatch(placed::sameCause)) {
                events.addAll(lift(placed::equals, how.apply(placed), now));
            }
        }
        return events;
    }

    /**
     * Records what was determined, and lets exactly these determinations hold the deal, in the same order.
     *
     * @param how it came to that other determinations hold it no longer
     */
    public List<DomainEvent> determined(
            List<? extends DomainEvent> determined, List<Hold> standing, String how, Instant now) {
        List<DomainEvent> events = new ArrayList<>(determined);
        if (!determined.isEmpty()) {
            updatedAt = now;
        }
        standing.forEach(hold -> events.addAll(hold(hold)));
        events.addAll(lift(hold -> hold.byDetermination() && standing.stream().noneMatch(hold::sameCause), how, now));
        return events;
    }

    /**
     * A person lifts a hold although what it is for goes on; it does not come back until that has ended once.
     *
     * @param by who does; for government only
     */
    public List<DomainEvent> liftInPerson(UUID holdId, String by, String why, Instant now) {
        Hold hold = progress().holds().stream()
                .filter(each -> each.id().equals(holdId))
                .findFirst()
                .orElseThrow(() -> DealRefusal.noSuchHold(progress()));
        if (!hold.liftedInPerson()) {
            throw DealRefusal.notLiftedInPerson(progress(), hold);
        }
        Waiver waiver = Waiver.of(hold, by, why, now);
        progress().waive(waiver);
        return lift(hold::equals, each -> facts().liftedInPerson(each, waiver), now);
    }

    /** Lifts what matches, which says how it came to that. */
    List<DomainEvent> lift(Predicate<Hold> which, String how, Instant now) {
        return lift(which, hold -> facts().released(hold, how), now);
    }

    private List<DomainEvent> lift(Predicate<Hold> which, Function<Hold, DomainEvent> told, Instant now) {
        List<Hold> lifted = progress().lift(which);
        if (!lifted.isEmpty()) {
            updatedAt = now;
        }
        return lifted.stream().map(told).toList();
    }

    /** Goes on, or refuses to with what is allowed instead. */
    void move(DealCommand command, Instant now) {
        progress().move(command);
        updatedAt = now;
    }

    DealFacts facts() {
        return new DealFacts(id);
    }
}

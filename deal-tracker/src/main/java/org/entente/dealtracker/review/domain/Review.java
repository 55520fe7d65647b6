package org.entente.dealtracker.review.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.ReviewDecided;
import org.entente.contracts.deals.ReviewReferred;
import org.entente.contracts.deals.ReviewRegistered;
import org.entente.contracts.deals.ReviewReturned;
import org.entente.contracts.deals.ReviewSubmitted;
import org.entente.contracts.deals.ReviewWithdrawn;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.domain.clock.ReviewCourse;
import org.entente.dealtracker.review.domain.clock.ReviewFact;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * An application for a license for one deal, and what the agencies make of it.
 *
 * <p>What agencies recommend, the ladder of bodies, stops of the clocks, the way to a denial and the deadlines are in {@link
 * Consultation}, {@link Ladder}, {@link ClockStops}, {@link Denial}, {@link DenialAppeal} and {@link ReviewCalendar}; all of them change it through here.
 */
@Entity
@Table(name = "review")
public class Review extends ReviewRecord {

    /** Everybody that an application is referred to, at once (15 CFR 750.3(b)). */
    public static final Set<Agency> REFERRED_TO = Set.copyOf(EnumSet.of(Agency.STATE, Agency.WAR, Agency.ENERGY));

    @Embedded
    private Application application;

    @Embedded
    private IntentToDeny intent;

    @Embedded
    private Appeal appeal;

    protected Review() {}

    public Review(UUID id, Application application, Set<UUID> parties, Instant now) {
        this.id = id;
        this.application = application;
        this.parties = new HashSet<>(parties);
        state = ReviewState.SUBMITTED;
        createdAt = now;
        updatedAt = now;
    }

    /** The fact that this application was submitted. */
    public ReviewSubmitted submitted() {
        return new ReviewSubmitted(
                id,
                application.dealId(),
                application.number(),
                application.applicantOrganizationId(),
                application.destination());
    }

    public List<DomainEvent> register(Occasion now) {
        require(ReviewCommand.REGISTER);
        facts().tell(new ReviewFact.Registered(now.day()), Agency.COMMERCE, null, now);
        move(ReviewCommand.REGISTER, ReviewState.BIS_INITIAL_REVIEW, now);
        return List.of(new ReviewRegistered(id, application.dealId(), now.day()));
    }

    /** @param delegated the agencies for which Commerce acts on applications of this type; they can still speak */
    public List<DomainEvent> refer(Set<Agency> delegated, Occasion now) {
        require(ReviewCommand.REFER);
        facts().tell(new ReviewFact.Referred(now.day()), Agency.COMMERCE, null, now);
        delegated.stream()
                .sorted()
                .forEach(agency ->
                        facts().tell(new ReviewFact.Delegated(now.day(), agency), Agency.COMMERCE, null, now));
        move(ReviewCommand.REFER, ReviewState.INTERAGENCY_REVIEW, now);
        return List.of(new ReviewReferred(
                id,
                application.dealId(),
                REFERRED_TO.stream()
                        .filter(agency -> !delegated.contains(agency))
                        .sorted()
                        .toList(),
                course(now).recommendationsDueOn().orElse(null)));
    }

    /** Decides what the agencies agree on, or what a body decided; a denial begins with the notice of it, which somebody signs. */
    public List<DomainEvent> decide(Decision decision, Signer by, Occasion now) {
        if (decision.outcome() == ReviewOutcome.RETURNED_WITHOUT_ACTION) {
            return giveBack(decision.reasons(), now);
        }
        require(ReviewCommand.DECIDE);
        new Mandate(this, course(now).on(now.day())).require(decision);
        DecisionRules.require(decision);
        if (decision.denies()) {
            return new Denial(this, now).intend(decision, by);
        }
        move(ReviewCommand.DECIDE, ReviewState.DECIDED, now);
        intent = null;
        return end(decision, now.day());
    }

    /** Too deficient to be registered. */
    public List<DomainEvent> returnUnregistered(String why, Occasion now) {
        return back(ReviewCommand.RETURN_UNREGISTERED, ReviewOutcome.RETURNED_UNREGISTERED, why, now);
    }

    /** Ends without action: nothing is said on the merits. */
    public List<DomainEvent> giveBack(String why, Occasion now) {
        return back(ReviewCommand.RETURN, ReviewOutcome.RETURNED_WITHOUT_ACTION, why, now);
    }

    /** The denial is set aside, and another application can be made. */
    List<DomainEvent> giveBackOnAppeal(String why, Occasion now) {
        return back(ReviewCommand.DECIDE_APPEAL, ReviewOutcome.RETURNED_WITHOUT_ACTION, why, now);
    }

    private List<DomainEvent> back(ReviewCommand command, ReviewOutcome as, String why, Occasion now) {
        require(command);
        Written.require(Written.blank(why) ? List.of("reasons") : List.of(), "To return an application, give: ");
        move(command, ReviewState.RETURNED, now);
        outcome = as;
        reasons = why;
        closedOn = closedOn == null ? now.day() : closedOn;
        return List.of(new ReviewReturned(id, application.dealId(), command != ReviewCommand.RETURN_UNREGISTERED, why));
    }

    /** The applicant does not want it any more, or the deal was withdrawn, and the application with it where it was pending. */
    public List<DomainEvent> withdraw(String reason, Occasion now) {
        require(ReviewCommand.WITHDRAW);
        move(ReviewCommand.WITHDRAW, ReviewState.WITHDRAWN, now);
        closedOn = now.day();
        return List.of(new ReviewWithdrawn(id, application.dealId(), reason));
    }

    public void partiesAre(Set<UUID> now) {
        parties.retainAll(now);
        parties.addAll(now);
    }

    /** Its course as it is on a day. */
    public ReviewCourse course(Occasion when) {
        return facts().course(when);
    }

    /** What the agencies say of it, side by side. */
    public Positions positions(KnownSubjects subjects, Occasion now) {
        return Positions.of(this, subjects, now);
    }

    /** Notes who has to act next; after everything that changed something. */
    public void assign(Occasion now) {
        Set<ReviewTask> next = new HashSet<>(Waiting.of(this, now));
        tasks.retainAll(next);
        tasks.addAll(next);
    }

    List<DomainEvent> end(Decision decision, LocalDate on) {
        outcome = decision.outcome();
        conditions = new ArrayList<>(decision.conditions());
        citations = decision.citations();
        denied = decision.denied();
        reasons = decision.reasons();
        closedOn = on;
        return List.of(new ReviewDecided(
                id,
                application.dealId(),
                outcome,
                conditions,
                reasons,
                denied.all().stream().map(DeniedItem::toEvent).toList()));
    }

    void intends(IntentToDeny now) {
        intent = now;
    }

    void appeals(Appeal now) {
        appeal = now;
    }

    void move(ReviewCommand command, ReviewState to, Occasion now) {
        if (!ReviewTransitions.lead(state, command, to)) {
            throw refused("A review in " + state + " does not come to " + to + " by " + command.words() + ".");
        }
        state = to;
        updatedAt = now.at();
    }

    void require(ReviewCommand command) {
        if (ReviewTransitions.find(state, command).isEmpty()) {
            throw refused("A review in " + state + " does not allow " + command.words() + ".");
        }
    }

    /** A refusal that says where it is, and what is allowed now and by whom. */
    Problem refused(String detail) {
        return new Problem(CommonProblem.STATE_CONFLICT, detail)
                .with("state", state)
                .with("allowed", ReviewTransitions.allowed(this));
    }

    @Override
    public Application application() {
        return application;
    }

    @Override
    public Optional<IntentToDeny> intentToDeny() {
        return Optional.ofNullable(intent);
    }

    @Override
    public Optional<Appeal> appeal() {
        return Optional.ofNullable(appeal);
    }
}

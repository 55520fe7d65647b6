package org.entente.dealtracker.review.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.RecommendationRecorded;
import org.entente.contracts.deals.ReviewDecided;
import org.entente.contracts.deals.ReviewReferred;
import org.entente.contracts.deals.ReviewRegistered;
import org.entente.contracts.deals.ReviewSubmitted;
import org.entente.contracts.deals.ReviewWithdrawn;
import org.entente.contracts.vocabulary.Agency;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** An application for a license for one deal, and what the agencies make of it. */
@Entity
@Table(name = "review")
public class Review extends ReviewRecord {

    /** Everybody that an application is referred to, at once (15 CFR 750.3(b)). */
    public static final Set<Agency> REFERRED_TO = Set.copyOf(EnumSet.of(Agency.STATE, Agency.WAR, Agency.ENERGY));

    @Embedded
    private Application application;

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

    public List<DomainEvent> register(Instant now) {
        move(ReviewCommand.REGISTER, now);
        registeredOn = day(now);
        return List.of(new ReviewRegistered(id, application.dealId(), registeredOn));
    }

    public List<DomainEvent> refer(Instant now) {
        move(ReviewCommand.REFER, now);
        referredOn = day(now);
        return List.of(new ReviewReferred(
                id,
                application.dealId(),
                REFERRED_TO.stream().sorted().toList(),
                ReviewClock.recommendationsDueOn(referredOn)));
    }

    /** Takes one agency's recommendation, once; a denial needs reasons and a legal basis. */
    public List<DomainEvent> recommend(AgencyRecommendation given, Instant now) {
        transition(ReviewCommand.RECOMMEND);
        if (recommendationOf(given.agency()).isPresent()) {
            throw conflict(given.agency() + " has recommended already.");
        }
        RecommendationRules.require(given);
        move(ReviewCommand.RECOMMEND, now);
        recommendations.add(given);
        return List.of(new RecommendationRecorded(
                id,
                application.dealId(),
                given.agency(),
                given.recommendation(),
                given.reasons(),
                given.legalBasis(),
                given.conditions(),
                given.note()));
    }

    /** Decides what the agencies agree on. */
    public List<DomainEvent> decide(Decision decision, Instant now) {
        transition(ReviewCommand.DECIDE);
        new Agreement(recommendations).require(decision, silent());
        DecisionRules.require(decision);
        move(ReviewCommand.DECIDE, now);
        outcome = decision.outcome();
        conditions = new ArrayList<>(decision.conditions());
        reasons = decision.reasons();
        return List.of(new ReviewDecided(id, application.dealId(), outcome, conditions, reasons));
    }

    /** The deal was withdrawn, and the application with it where it was still pending. */
    public List<DomainEvent> withdraw(String reason, Instant now) {
        if (!state.pending()) {
            return List.of();
        }
        move(ReviewCommand.WITHDRAW, now);
        return List.of(new ReviewWithdrawn(id, application.dealId(), reason));
    }

    public void partiesAre(Set<UUID> now) {
        parties.retainAll(now);
        parties.addAll(now);
    }

    private void move(ReviewCommand command, Instant now) {
        state = transition(command).to();
        updatedAt = now;
    }

    private ReviewTransition transition(ReviewCommand command) {
        return ReviewTransitions.find(state, command)
                .orElseThrow(() -> conflict("A review in " + state + " does not allow " + command.words() + "."));
    }

    private Problem conflict(String detail) {
        return new Problem(CommonProblem.STATE_CONFLICT, detail)
                .with("state", state)
                .with("allowed", ReviewTransitions.allowed(state));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    @Override
    public Application application() {
        return application;
    }
}

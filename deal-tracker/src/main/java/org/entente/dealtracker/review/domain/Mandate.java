package org.entente.dealtracker.review.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.dealtracker.review.domain.clock.ReviewStage;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What Commerce may decide: what the agencies agree on, or what a body decided with no appeal left. */
public final class Mandate {

    private static final Collection<ReviewOutcome> BEFORE_REFERRAL =
            EnumSet.of(ReviewOutcome.NO_LICENSE_REQUIRED, ReviewOutcome.DENIED);
    private static final Collection<ReviewOutcome> INSTEAD_OF_DENIAL = EnumSet.of(
            ReviewOutcome.APPROVED, ReviewOutcome.APPROVED_WITH_CONDITIONS, ReviewOutcome.NO_LICENSE_REQUIRED);

    private final Review review;
    private final ClockReading reading;

    Mandate(Review review, ClockReading reading) {
        this.review = review;
        this.reading = reading;
    }

    /**
     * What would be decided now.
     *
     * @param outcomes what Commerce may decide; none while it may decide nothing
     * @param why in a sentence
     */
    public record Prospect(List<ReviewOutcome> outcomes, String why) {}

    /** What Commerce may decide, and whose word it follows. */
    private record Bound(Collection<ReviewOutcome> outcomes, String who) {}

    /** Refuses a decision that Commerce may not take, not now or not at all. */
    void require(Decision decision) {
        Bound bound = bound();
        require(decision, bound.outcomes(), bound.who());
    }

    /** The same without a decision; where none is possible, the words are those of the refusal. */
    Prospect prospect() {
        try {
            Bound bound = bound();
            return new Prospect(List.copyOf(bound.outcomes()), bound.who() + " allow these outcomes.");
        } catch (Problem refusal) {
            return new Prospect(List.of(), refusal.detail());
        }
    }

    private Bound bound() {
        return switch (review.state()) {
            case BIS_INITIAL_REVIEW ->
                new Bound(BEFORE_REFERRAL, "The rules, before State, War and Energy have seen it,");
            case INTERAGENCY_REVIEW -> new Bound(agreed(), "The agencies' recommendations");
            case OC_REVIEW, ACEP_REVIEW, EARB_REVIEW, PRESIDENT ->
                new Bound(decided(review.state().body().orElseThrow()), "The words of the body that decided");
            case INTENT_TO_DENY ->
                new Bound(INSTEAD_OF_DENIAL, "The rules for an intent to deny, which becomes a denial by itself,");
            case SUBMITTED, APPEALED, DECIDED, RETURNED, WITHDRAWN ->
                throw review.refused("A review in " + review.state() + " is not decided.");
        };
    }

    private Collection<ReviewOutcome> agreed() {
        Agreement agreement = new Agreement(reading.agencies());
        if (!agreement.silent().isEmpty()) {
            throw review.refused("Not every agency has recommended yet: " + names(agreement.silent())
                            + ". One that stays silent until its due date counts as not objecting.")
                    .with("waitingFor", agreement.silent());
        }
        if (agreement.disagree()) {
            throw review.refused(
                    "The agencies disagree: escalation to the Operating Committee is needed (15 CFR 750.4(f)).");
        }
        return agreement.outcomes();
    }

    private Collection<ReviewOutcome> decided(Body body) {
        RecordedFact decision = review.facts()
                .decisionOf(body)
                .orElseThrow(() -> review.refused(
                        "Commerce follows the decision of " + body.words() + ", which has not decided yet."));
        if (reading.stage() != ReviewStage.DECISION) {
            String until = reading.stageDueOn() == null
                    ? "for as long as an open stop keeps its last day from being known"
                    : "until " + reading.stageDueOn();
            throw review.refused("The decision of " + body.words() + " of " + decision.on() + " can be appealed "
                    + until + "; it is followed from the day after.");
        }
        return Agreement.outcomes(decision.recommendation());
    }

    private static void require(Decision decision, Collection<ReviewOutcome> allowed, String who) {
        if (!allowed.contains(decision.outcome())) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            who + " do not allow " + decision.outcome() + "; allowed: " + names(allowed) + ".")
                    .with("allowed", List.copyOf(allowed));
        }
    }

    private static String names(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}

package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.DenialAppealDecided;
import org.entente.contracts.deals.DenialAppealed;
import org.entente.contracts.vocabulary.AppealDecision;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * The appeal from a denial: once, within 45 days of it; what Commerce says to it is final (15 CFR 756.2).
 *
 * <p>The denial stands while the appeal is open, and the clocks stay where they stood when it was made.
 */
public record DenialAppeal(Review review, Occasion now) {

    private static final List<ReviewOutcome> GRANTS = List.of(
            ReviewOutcome.APPROVED, ReviewOutcome.APPROVED_WITH_CONDITIONS, ReviewOutcome.RETURNED_WITHOUT_ACTION);

    public List<DomainEvent> file(String statement) {
        review.require(ReviewCommand.APPEAL);
        requireDenial();
        Written.require(
                Written.blank(statement) ? List.of("statement") : List.of(),
                "An appeal is made in writing (15 CFR 756.2); give: ");
        LocalDate last = lastDay();
        if (now.day().isAfter(last)) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "The time to appeal from this denial ended on " + last
                                    + " (15 CFR 756.2); what has changed since can be told in an application for another deal.")
                    .with("appealUntil", last);
        }
        review.move(ReviewCommand.APPEAL, ReviewState.APPEALED, now);
        review.appeals(Appeal.filed(now.day(), statement));
        return List.of(new DenialAppealed(review.id(), review.application().dealId(), now.day(), statement));
    }

    /** The denial stands, or the application is approved after all, or it is returned so that another one can be made. */
    public List<DomainEvent> decide(AppealRuling ruling) {
        review.require(ReviewCommand.DECIDE_APPEAL);
        Written.require(
                Written.blank(ruling.reasons()) ? List.of("reasons") : List.of(), "To decide on an appeal, give: ");
        requireOutcome(ruling);
        review.appeals(review.appeal().orElseThrow().decided(ruling.decision(), now.day(), ruling.reasons()));
        DomainEvent decided = new DenialAppealDecided(
                review.id(), review.application().dealId(), now.day(), ruling.decision(), ruling.reasons());
        return switch (ruling.decision()) {
            case DENIED -> {
                review.move(ReviewCommand.DECIDE_APPEAL, ReviewState.DECIDED, now);
                yield List.of(decided);
            }
            case GRANTED ->
                Stream.concat(Stream.of(decided), grant(ruling).stream()).toList();
        };
    }

    private List<DomainEvent> grant(AppealRuling ruling) {
        if (ruling.outcome().equals(Optional.of(ReviewOutcome.RETURNED_WITHOUT_ACTION))) {
            return review.giveBackOnAppeal(ruling.reasons(), now);
        }
        review.move(ReviewCommand.DECIDE_APPEAL, ReviewState.DECIDED, now);
        return review.end(ruling.application(), review.closedOn().orElseThrow());
    }

    private static void requireOutcome(AppealRuling ruling) {
        boolean granted = ruling.decision() == AppealDecision.GRANTED;
        if (granted && ruling.outcome().filter(GRANTS::contains).isEmpty()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "An appeal that is granted says what becomes of the application: outcome must be one of "
                                    + GRANTS + ".")
                    .with("allowed", GRANTS);
        }
        if (!granted && ruling.saysMore()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "Where an appeal is denied, the denial stands: leave outcome, conditions and denied items out.")
                    .with("allowed", List.of());
        }
        if (granted) {
            DecisionRules.require(ruling.application());
        }
    }

    private void requireDenial() {
        ReviewOutcome outcome = review.outcome().orElseThrow();
        if (outcome != ReviewOutcome.DENIED) {
            throw review.refused("Only a denial is appealed; this application was decided otherwise: " + outcome + ".");
        }
        review.appeal().ifPresent(before -> {
            throw review.refused("The appeal was decided on " + before.decidedOn()
                    + "; that is final, and there is no second one (15 CFR 756.2).");
        });
    }

    private LocalDate lastDay() {
        return review.intentToDeny()
                .map(IntentToDeny::appealUntil)
                .orElseGet(() -> review.closedOn()
                        .orElseThrow()
                        .plusDays(now.rules().denial().appeal()));
    }
}

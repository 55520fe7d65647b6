package org.entente.dealtracker.review.domain;

import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.IntentToDenyAnswered;
import org.entente.contracts.deals.IntentToDenyIssued;
import org.entente.contracts.deals.IntentToDenyWithdrawn;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The way to a denial: a notice, twenty days to answer it, and a denial by itself on day 45 (15 CFR 750.6). */
public record Denial(Review review, Occasion now) {

    List<DomainEvent> intend(Decision denial, Signer by) {
        IntentToDeny intent = IntentToDeny.of(review.state(), denial, by, now);
        review.move(ReviewCommand.DECIDE, ReviewState.INTENT_TO_DENY, now);
        review.intends(intent);
        return List.of(new IntentToDenyIssued(
                review.id(),
                review.application().dealId(),
                intent.noticeOn(),
                intent.legalBasis(),
                intent.reasons(),
                intent.modifications(),
                intent.contact(),
                intent.respondBy(),
                intent.finalOn()));
    }

    /** The applicant answers the notice, once and in time. */
    public List<DomainEvent> respond(String response) {
        review.require(ReviewCommand.RESPOND);
        IntentToDeny intent = intent();
        if (intent.answer().isPresent()) {
            throw review.refused("The notice was answered on " + intent.respondedOn() + " already.");
        }
        if (now.day().isAfter(intent.respondBy())) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "The time to answer the notice ended on " + intent.respondBy()
                                    + "; after the denial, it can be appealed until " + intent.appealUntil() + ".")
                    .with("respondBy", intent.respondBy());
        }
        review.move(ReviewCommand.RESPOND, ReviewState.INTENT_TO_DENY, now);
        review.intends(intent.answered(response, now.day()));
        return List.of(
                new IntentToDenyAnswered(review.id(), review.application().dealId(), now.day(), response));
    }

    /** Commerce does not intend to deny any more: the review goes on where the notice was given. */
    public List<DomainEvent> withdraw(String reason) {
        review.require(ReviewCommand.WITHDRAW_INTENT);
        review.move(ReviewCommand.WITHDRAW_INTENT, intent().givenIn(), now);
        review.intends(null);
        return List.of(
                new IntentToDenyWithdrawn(review.id(), review.application().dealId(), reason));
    }

    List<DomainEvent> becomeFinal() {
        review.move(ReviewCommand.BECOME_DENIED, ReviewState.DECIDED, now);
        Decision denial = new Decision(ReviewOutcome.DENIED, List.of(), intent().reasons(), null);
        return review.end(denial, intent().finalOn());
    }

    private IntentToDeny intent() {
        return review.intentToDeny().orElseThrow();
    }
}

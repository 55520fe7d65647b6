package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.review.domain.Escalation;
import org.entente.dealtracker.review.domain.Ladder;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;

/** Agencies that disagree take it to the bodies above them, whose members vote and whose chairs decide. */
@ApplicationScoped
public class SettleDisagreement {

    private final ReviewBook book;
    private final CurrentCaller caller;

    SettleDisagreement(ReviewBook book, CurrentCaller caller) {
        this.book = book;
        this.caller = caller;
    }

    /** @param legalBasis and {@code reasons} may be {@code null} for the Operating Committee */
    @Transactional
    public Review escalate(Step step, Body to, String legalBasis, String reasons) {
        return book.change(
                step,
                ReviewCommand.ESCALATE,
                (review, now) -> new Ladder(review, now).escalate(new Escalation(to, agency(), legalBasis, reasons)));
    }

    /** @param reasons may be {@code null} */
    @Transactional
    public Review vote(Step step, Recommendation vote, String reasons) {
        return book.change(
                step, ReviewCommand.VOTE, (review, now) -> new Ladder(review, now).vote(agency(), vote, reasons));
    }

    @Transactional
    public Review decide(Step step, Recommendation decision, String reasons) {
        return book.change(
                step,
                ReviewCommand.DECIDE_AS_BODY,
                (review, now) -> new Ladder(review, now).decideAsBody(decision, reasons));
    }

    private Agency agency() {
        return ReviewPermissions.agencyOf(caller.get()).orElseThrow();
    }
}

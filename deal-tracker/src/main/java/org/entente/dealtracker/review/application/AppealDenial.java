package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.dealtracker.review.domain.AppealRuling;
import org.entente.dealtracker.review.domain.DenialAppeal;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.kit.http.Step;

/** The applicant appeals from a denial, and an official of Commerce decides; a grant moves the deal in the same transaction. */
@ApplicationScoped
public class AppealDenial {

    private final ReviewBook book;

    AppealDenial(ReviewBook book) {
        this.book = book;
    }

    @Transactional
    public Review appeal(Step step, String statement) {
        return book.change(step, ReviewCommand.APPEAL, (review, now) -> new DenialAppeal(review, now).file(statement));
    }

    @Transactional
    public Review decide(Step step, AppealRuling ruling) {
        return book.change(
                step, ReviewCommand.DECIDE_APPEAL, (review, now) -> new DenialAppeal(review, now).decide(ruling));
    }
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.kit.http.Step;

/** Commerce takes an application in, which is day zero of its clock, or sends it back; then it goes to State, War and Energy at once. */
@ApplicationScoped
public class TakeIn {

    private final ReviewBook book;
    private final DelegatedAuthority authority;

    TakeIn(ReviewBook book, DelegatedAuthority authority) {
        this.book = book;
        this.authority = authority;
    }

    @Transactional
    public Review register(Step step) {
        return book.change(step, ReviewCommand.REGISTER, Review::register);
    }

    @Transactional
    public Review returnUnregistered(Step step, String reasons) {
        return book.change(
                step, ReviewCommand.RETURN_UNREGISTERED, (review, now) -> review.returnUnregistered(reasons, now));
    }

    /** To those who did not delegate their authority over applications of its type. */
    @Transactional
    public Review refer(Step step) {
        return book.change(
                step,
                ReviewCommand.REFER,
                (review, now) ->
                        review.refer(authority.over(review.application().dealId(), now.day()), now));
    }
}

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

    TakeIn(ReviewBook book) {
        this.book = book;
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

    @Transactional
    public Review refer(Step step) {
        return book.change(step, ReviewCommand.REFER, Review::refer);
    }
}

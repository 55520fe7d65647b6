package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.kit.http.Step;

/** Commerce takes an application in: day zero of its clock. */
@ApplicationScoped
public class RegisterApplication {

    private final ReviewBook book;
    private final Clock clock;

    RegisterApplication(ReviewBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Review register(Step step) {
        Review review = book.change(step, ReviewCommand.REGISTER);
        return book.record(review, review.register(clock.instant()));
    }
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.kit.http.Step;

/** Commerce refers an application to State, War and Energy at once. */
@ApplicationScoped
public class ReferApplication {

    private final ReviewBook book;
    private final Clock clock;

    ReferApplication(ReviewBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Review refer(Step step) {
        Review review = book.change(step, ReviewCommand.REFER);
        return book.record(review, review.refer(clock.instant()));
    }
}

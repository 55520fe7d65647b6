package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;

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
    public Review refer(UUID reviewId, String ifMatch) {
        Review review = book.change(reviewId, ReviewCommand.REFER, ifMatch);
        return book.record(review, review.refer(clock.instant()));
    }
}

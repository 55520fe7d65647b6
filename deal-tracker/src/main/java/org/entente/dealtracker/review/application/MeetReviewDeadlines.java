package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.deal.application.DealsUnderReview;

/** Lets happen to one review what is due, in the transaction that ends the deadlines: exactly once in effect, whoever else looks. */
@ApplicationScoped
class MeetReviewDeadlines {

    private final Reviews reviews;
    private final ReviewDeadlines deadlines;
    private final DealsUnderReview deals;
    private final ReviewBook book;
    private final ReviewClocks clocks;

    MeetReviewDeadlines(
            Reviews reviews, ReviewDeadlines deadlines, DealsUnderReview deals, ReviewBook book, ReviewClocks clocks) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.deals = deals;
        this.book = book;
        this.clocks = clocks;
    }

    /** Locks as commands do, the deal before the review before its deadlines, so that nobody waits for each other in a circle. */
    @Transactional
    void meet(UUID reviewId) {
        reviews.dealOf(reviewId).ifPresent(deals::lock);
        reviews.locked(reviewId)
                .filter(_ -> deadlines.claim(reviewId, clocks.today()))
                .ifPresent(book::catchUp);
    }
}

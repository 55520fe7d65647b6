package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets happen to one review what is due, in the transaction that ends the deadlines: exactly once in effect, whoever else looks. */
@ApplicationScoped
class MeetReviewDeadlines {

    private final Reviews reviews;
    private final ReviewDeadlines deadlines;
    private final MoveDeal deal;
    private final ReviewBook book;
    private final ReviewClocks clocks;

    MeetReviewDeadlines(
            Reviews reviews, ReviewDeadlines deadlines, MoveDeal deal, ReviewBook book, ReviewClocks clocks) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.deal = deal;
        this.book = book;
        this.clocks = clocks;
    }

    /** Locks as commands do, the deal before the review before its deadlines, so that nobody waits for each other in a circle. */
    @Transactional
    void meet(UUID reviewId) {
        reviews.dealOf(reviewId).ifPresent(deal::lock);
        reviews.locked(reviewId)
                .filter(_ -> deadlines.claim(reviewId, clocks.today()))
                .ifPresent(book::catchUp);
    }
}

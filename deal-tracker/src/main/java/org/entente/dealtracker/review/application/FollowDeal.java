package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.entente.dealtracker.deal.application.DealPartiesChanged;
import org.entente.dealtracker.deal.application.DealWasWithdrawn;

/** Keeps reviews in step with their deals: who may follow them, and whether there is anything left to review. */
@ApplicationScoped
class FollowDeal {

    private final Reviews reviews;
    private final ReviewBook book;
    private final ReviewClocks clocks;

    FollowDeal(Reviews reviews, ReviewBook book, ReviewClocks clocks) {
        this.reviews = reviews;
        this.book = book;
        this.clocks = clocks;
    }

    void on(@Observes DealPartiesChanged changed) {
        reviews.lockedOfDeal(changed.dealId()).forEach(review -> review.partiesAre(changed.parties()));
    }

    void on(@Observes DealWasWithdrawn withdrawn) {
        reviews.lockedOfDeal(withdrawn.dealId()).stream()
                .filter(review -> review.state().pending())
                .forEach(review -> book.record(review, review.withdraw(withdrawn.reason(), clocks.now(review))));
    }
}

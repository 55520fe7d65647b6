package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.entente.dealtracker.deal.application.DealPartiesChanged;
import org.entente.dealtracker.deal.application.DealWasWithdrawn;

/** Keeps reviews in step with their deals: who may follow them, and whether there is anything left to review. */
@ApplicationScoped
class FollowDeal {

    private final Reviews reviews;
    private final ReviewBook book;
    private final Clock clock;

    FollowDeal(Reviews reviews, ReviewBook book, Clock clock) {
        this.reviews = reviews;
        this.book = book;
        this.clock = clock;
    }

    void on(@Observes DealPartiesChanged changed) {
        reviews.lockedOfDeal(changed.dealId()).forEach(review -> review.partiesAre(changed.parties()));
    }

    void on(@Observes DealWasWithdrawn withdrawn) {
        reviews.lockedOfDeal(withdrawn.dealId())
                .forEach(review -> book.record(review, review.withdraw(withdrawn.reason(), clock.instant())));
    }
}

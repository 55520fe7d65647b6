package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewState;

/** Keeps what a review was about when it was decided, whatever becomes of its deal afterwards. */
@ApplicationScoped
class KeepPrecedent {

    private final Precedents precedents;
    private final ReviewSubjects subjects;
    private final ReviewClocks clocks;

    KeepPrecedent(Precedents precedents, ReviewSubjects subjects, ReviewClocks clocks) {
        this.precedents = precedents;
        this.subjects = subjects;
        this.clocks = clocks;
    }

    /** In the transaction that decides it; nothing of a review that was withdrawn or returned. */
    void of(Review review) {
        if (review.state() != ReviewState.DECIDED) {
            return;
        }
        LocalDate decidedOn = review.closedOn().orElseThrow();
        precedents.keep(
                review.id(),
                subjects.likeness(review),
                decidedOn,
                clocks.on(review, decidedOn).elapsedDays());
    }
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.dealtracker.review.domain.ClockStops;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;

/** An agency stops the clocks of a review for a reason of the law, and lets them go on. */
@ApplicationScoped
public class StopClocks {

    private final ReviewBook book;
    private final CurrentCaller caller;

    StopClocks(ReviewBook book, CurrentCaller caller) {
        this.book = book;
        this.caller = caller;
    }

    @Transactional
    public Review start(Step step, StopReason reason, String evidence) {
        return book.change(
                step,
                ReviewCommand.START_STOP,
                (review, now) -> new ClockStops(review, now).start(agency(), reason, evidence));
    }

    /** @param note may be {@code null} */
    @Transactional
    public Review end(Step step, String stop, String note) {
        return book.change(
                step, ReviewCommand.END_STOP, (review, now) -> new ClockStops(review, now).end(stop, agency(), note));
    }

    private Agency agency() {
        return ReviewPermissions.agencyOf(caller.get()).orElseThrow();
    }
}

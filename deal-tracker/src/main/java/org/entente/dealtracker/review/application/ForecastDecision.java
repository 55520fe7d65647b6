package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.entente.dealtracker.review.domain.DecisionOutlook;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.dealtracker.review.domain.clock.ClockReading;

/** When a decision on a review can be expected. */
@ApplicationScoped
public class ForecastDecision {

    private final PastReviews past;
    private final ReviewClocks clocks;

    ForecastDecision(PastReviews past, ReviewClocks clocks) {
        this.past = past;
        this.clocks = clocks;
    }

    /**
     * Nothing of a review whose clock does not run yet, that is over, or that Commerce intends to deny.
     *
     * @param today its clocks as they stand
     */
    public Optional<DecisionOutlook> of(Review review, ClockReading today) {
        if (!review.state().pending()
                || review.state() == ReviewState.SUBMITTED
                || review.state() == ReviewState.INTENT_TO_DENY) {
            return Optional.empty();
        }
        String destination = review.application().destination();
        return Optional.of(DecisionOutlook.of(
                past.decidedTo(destination), past.decided(), destination, today.elapsedDays(), clocks.today()));
    }
}

package org.entente.dealtracker.review.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.dealtracker.review.application.ReviewDeadlines.Due;
import org.jboss.logging.Logger;

/** Looks for reviews with something due; one that cannot be met now does not keep the others, and is tried again at the next look. */
@ApplicationScoped
class WatchReviews {

    private static final Logger LOG = Logger.getLogger(WatchReviews.class);
    private static final int AT_ONCE = 500;

    private final ReviewDeadlines deadlines;
    private final MeetReviewDeadlines meet;
    private final ReviewClocks clocks;
    private final Policies policies;

    WatchReviews(ReviewDeadlines deadlines, MeetReviewDeadlines meet, ReviewClocks clocks, Policies policies) {
        this.deadlines = deadlines;
        this.meet = meet;
        this.clocks = clocks;
        this.policies = policies;
    }

    @Scheduled(
            every = "${entente.deadlines.every}",
            identity = "review-deadlines",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        LocalDate today = clocks.today();
        List<Due> due = deadlines.due(today, null, AT_ONCE);
        while (!due.isEmpty()) {
            policies.upToDate(); // what is due may be so because another replica changed the lengths
            due.forEach(each -> meet(each.reviewId()));
            due = deadlines.due(today, due.getLast(), AT_ONCE);
        }
    }

    private void meet(UUID review) {
        try {
            meet.meet(review);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The deadlines of review %s are tried again", review);
        }
    }
}

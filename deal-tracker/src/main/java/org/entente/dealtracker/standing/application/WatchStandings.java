package org.entente.dealtracker.standing.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.entente.dealtracker.standing.application.Examinations.Due;
import org.jboss.logging.Logger;

/**
 * Examines what is due, a bounded number at each look however many deals a fact touches; what fails is tried again later and does not
 * keep the others.
 */
@ApplicationScoped
class WatchStandings {

    private static final Logger LOG = Logger.getLogger(WatchStandings.class);
    private static final int AT_ONCE = 50;
    private static final Duration RETRY = Duration.ofMinutes(2);

    private final FollowMarket market;
    private final Examinations examinations;
    private final ExamineStanding examine;
    private final Clock clock;

    WatchStandings(FollowMarket market, Examinations examinations, ExamineStanding examine, Clock clock) {
        this.market = market;
        this.examinations = examinations;
        this.examine = examine;
        this.clock = clock;
    }

    @Scheduled(
            every = "${entente.standing.every}",
            identity = "consortium-standings",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        market.follow();
        Instant now = clock.instant();
        for (Due due : examinations.take(now, now.plus(RETRY), AT_ONCE)) {
            try {
                examine.examine(due.dealId());
                examinations.done(due);
            } catch (RuntimeException e) {
                LOG.warnf(e, "The consortium of deal %s is examined again", due.dealId());
            }
        }
    }
}

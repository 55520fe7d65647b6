package org.entente.dealtracker.market.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.entente.dealtracker.market.application.CertificateDeadlines.Deadline;
import org.jboss.logging.Logger;

/** Looks for deadlines that are due; one that cannot be met now does not keep the others, and is tried again at the next look. */
@ApplicationScoped
class WatchDeadlines {

    private static final Logger LOG = Logger.getLogger(WatchDeadlines.class);
    private static final int AT_ONCE = 500;

    private final CertificateDeadlines deadlines;
    private final MeetDeadline meet;
    private final Clock clock;

    WatchDeadlines(CertificateDeadlines deadlines, MeetDeadline meet, Clock clock) {
        this.deadlines = deadlines;
        this.meet = meet;
        this.clock = clock;
    }

    @Scheduled(
            every = "${entente.deadlines.every}",
            identity = "certificate-deadlines",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        for (Deadline deadline : deadlines.due(clock.instant(), AT_ONCE)) {
            try {
                meet.meet(deadline);
            } catch (RuntimeException e) {
                LOG.warnf(e, "The deadline of certificate %s is tried again", deadline.certificationId());
            }
        }
    }
}

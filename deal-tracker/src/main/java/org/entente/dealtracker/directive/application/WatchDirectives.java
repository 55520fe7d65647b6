package org.entente.dealtracker.directive.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.dealtracker.deal.application.DirectiveHolds;
import org.entente.dealtracker.directive.application.Looks.Due;
import org.jboss.logging.Logger;

/**
 * Looks at the deals of changed directives until none is left, each in a transaction of its own: thousands of holds keep nobody waiting,
 * several replicas share them, and what fails or stops is taken up again.
 */
@ApplicationScoped
class WatchDirectives {

    private static final Logger LOG = Logger.getLogger(WatchDirectives.class);
    private static final int AT_ONCE = 100;
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Looks looks;
    private final DirectiveHolds holds;
    private final Clock clock;

    WatchDirectives(Looks looks, DirectiveHolds holds, Clock clock) {
        this.looks = looks;
        this.holds = holds;
        this.clock = clock;
    }

    @Scheduled(
            every = "${entente.directives.every}",
            identity = "directives",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        List<Due> taken;
        do {
            Instant now = clock.instant();
            taken = looks.take(now, now.plus(RETRY), AT_ONCE);
            taken.forEach(this::look);
        } while (!taken.isEmpty());
    }

    private void look(Due due) {
        try {
            holds.examine(due.dealId());
            looks.done(due);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Deal %s is looked at again for the directives", due.dealId());
        }
    }
}

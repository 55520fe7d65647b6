package org.entente.dealtracker.deal.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.dealtracker.market.application.Screenings;
import org.entente.dealtracker.market.application.Screenings.Changed;
import org.jboss.logging.Logger;

/**
 * Looks at the deals of those of whom a screening changed, each in a transaction of its own; several replicas share the work, and what
 * fails or stops is taken up again.
 */
@ApplicationScoped
class WatchScreenings {

    private static final Logger LOG = Logger.getLogger(WatchScreenings.class);
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Screenings screenings;
    private final Deals deals;
    private final ScreeningHolds holds;
    private final Clock clock;

    WatchScreenings(Screenings screenings, Deals deals, ScreeningHolds holds, Clock clock) {
        this.screenings = screenings;
        this.deals = deals;
        this.holds = holds;
        this.clock = clock;
    }

    @Scheduled(
            every = "${entente.screenings.every}",
            identity = "screenings",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        List<Changed> taken;
        do {
            Instant now = clock.instant();
            taken = screenings.toFollow(now, now.plus(RETRY));
            taken.forEach(this::follow);
        } while (!taken.isEmpty());
    }

    private void follow(Changed changed) {
        try {
            deals.withParty(changed.organizationId(), changed.organizationName())
                    .forEach(holds::examine);
            screenings.followed(changed);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The deals of screening %s are looked at again", changed.screeningId());
        }
    }
}

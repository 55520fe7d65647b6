package org.entente.dealtracker.determination.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.deal.application.DealsDetermined;
import org.entente.kit.time.Washington;
import org.jboss.logging.Logger;

/**
 * Looks at deals that another policy or another day may have changed something for, each in a transaction of its own. Where no version of a
 * rule begins or ends there is nothing to look at; of several replicas the first one determines, the others find it done.
 */
@ApplicationScoped
class WatchDeterminations {

    private static final Logger LOG = Logger.getLogger(WatchDeterminations.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int AT_ONCE = 200;

    private final DealTransactions transactions;
    private final DealsDetermined deals;
    private final Clock clock;

    WatchDeterminations(DealTransactions transactions, DealsDetermined deals, Clock clock) {
        this.transactions = transactions;
        this.deals = deals;
        this.clock = clock;
    }

    @Scheduled(
            every = "${entente.determinations.every}",
            identity = "deal-determinations",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        LocalDate today = Washington.day(clock.instant());
        UUID last = FIRST;
        List<UUID> due;
        do {
            due = transactions.due(today, last, AT_ONCE);
            due.forEach(this::settle);
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_ONCE);
    }

    private void settle(UUID deal) {
        try {
            deals.settle(deal);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Deal %s is determined at the next look", deal);
        }
    }
}

package org.entente.dealtracker.license.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.entente.kit.time.Washington;
import org.jboss.logging.Logger;

/** Looks for reports that are due; a license that cannot be told of now does not keep the others. */
@ApplicationScoped
class WatchReports {

    private static final Logger LOG = Logger.getLogger(WatchReports.class);
    private static final int AT_ONCE = 100;

    private final LicenseReports reports;
    private final TellReportsDue tell;
    private final Clock clock;

    WatchReports(LicenseReports reports, TellReportsDue tell, Clock clock) {
        this.reports = reports;
        this.tell = tell;
        this.clock = clock;
    }

    @Scheduled(
            every = "${entente.deadlines.every}",
            identity = "license-reports",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        for (UUID license : reports.untold(Washington.day(clock.instant()), AT_ONCE)) {
            try {
                tell.tell(license);
            } catch (RuntimeException e) {
                LOG.warnf(e, "The reports of license %s are looked at again", license);
            }
        }
    }
}

package org.entente.dealtracker.license.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.entente.dealtracker.license.domain.License;
import org.entente.kit.time.Washington;

/** Ends licenses whose last day is over; each once, however many replicas look. */
@ApplicationScoped
class ExpireLicenses {

    private static final int AT_ONCE = 100;

    private final Licenses licenses;
    private final LicenseBook book;
    private final Clock clock;

    ExpireLicenses(Licenses licenses, LicenseBook book, Clock clock) {
        this.licenses = licenses;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(
            every = "${entente.deadlines.every}",
            identity = "license-expiry",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        LocalDate today = Washington.day(clock.instant());
        for (License license : licenses.over(today, AT_ONCE)) {
            book.record(license, license.expire(today, clock.instant()));
        }
    }
}

package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseReport;
import org.entente.kit.journal.Journal;
import org.entente.kit.time.Washington;

/** Tells of one license's reports that are due, each once and in order however late, and sets the next ones. */
@ApplicationScoped
class TellReportsDue {

    private final Licenses licenses;
    private final LicenseReports reports;
    private final Journal journal;
    private final Clock clock;

    TellReportsDue(Licenses licenses, LicenseReports reports, Journal journal, Clock clock) {
        this.licenses = licenses;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    /** Under the lock of the license: whoever looks at the same time waits, and then finds nothing more to tell. */
    @Transactional
    void tell(UUID licenseId) {
        LocalDate today = Washington.day(clock.instant());
        License license = licenses.locked(licenseId).orElseThrow();
        int last = reports.of(licenseId).size();
        List<LicenseReport> due = reports.untold(licenseId, today);
        while (!due.isEmpty()) {
            for (LicenseReport report : due) {
                if (!license.owesReports()) {
                    report.lapse(clock.instant());
                    continue;
                }
                journal.append(licenseId, report.due(license, clock.instant()));
                var next = report.next(license);
                if (next.isPresent()) {
                    reports.add(new LicenseReport(UUID.randomUUID(), licenseId, ++last, next.get()));
                }
            }
            licenses.flush();
            due = reports.untold(licenseId, today);
        }
    }
}

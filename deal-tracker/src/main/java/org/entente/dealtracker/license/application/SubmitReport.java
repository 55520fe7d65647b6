package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseCommand;
import org.entente.dealtracker.license.domain.ReportedFacts;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.time.Washington;

/** A party submits a report that a condition of the license asks for. */
@ApplicationScoped
public class SubmitReport {

    private final LicenseBook book;
    private final LicenseReports reports;
    private final CurrentCaller caller;
    private final Clock clock;

    SubmitReport(LicenseBook book, LicenseReports reports, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.reports = reports;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param report by which the license names it, such as {@code r1} */
    @Transactional
    public License submit(Step step, String report, ReportedFacts facts) {
        License license = book.change(step, LicenseCommand.SUBMIT_REPORT);
        return book.record(
                license,
                List.of(license.submit(
                        license.reportNamed(report, reports.of(license.id())),
                        caller.get().organization().id(),
                        facts,
                        Washington.day(clock.instant()),
                        clock.instant())));
    }
}

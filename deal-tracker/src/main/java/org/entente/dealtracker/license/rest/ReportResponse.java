package org.entente.dealtracker.license.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.license.application.LicenseView;
import org.entente.dealtracker.license.domain.DeliveredQuantity;
import org.entente.dealtracker.license.domain.LicenseReport;
import org.entente.dealtracker.license.domain.ReportedFacts;

/**
 * A report that a condition of the license asks for.
 *
 * @param report by which it is submitted, such as r1
 * @param everyDays {@code null} for one that is due once
 * @param overdue whether its day is over without it
 * @param submittedOn {@code null} while it was not submitted, as are who did and what it says
 */
record ReportResponse(
        String report,
        String title,
        Integer everyDays,
        LocalDate dueOn,
        boolean overdue,
        LocalDate submittedOn,
        UUID submittedBy,
        String text,
        List<DeliveredQuantity> delivered) {

    static ReportResponse of(LicenseReport report, LicenseView view) {
        return new ReportResponse(
                report.name(),
                report.title(),
                report.everyDays().orElse(null),
                report.dueOn(),
                view.license().owesReports() && report.overdue(view.today()),
                report.submittedOn().orElse(null),
                report.submittedBy().orElse(null),
                report.said().map(ReportedFacts::text).orElse(null),
                report.delivered());
    }
}

package org.entente.dealtracker.license.application;

import java.time.LocalDate;
import java.util.List;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseReport;

/**
 * A license with the reports that its conditions ask for.
 *
 * @param today by which a report is overdue or not
 */
public record LicenseView(License license, List<LicenseReport> reports, LocalDate today) {

    public LicenseView {
        reports = List.copyOf(reports);
    }
}

package org.entente.dealtracker.license.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.license.domain.LicenseReport;

/** Where reports due are kept. */
public interface LicenseReports {

    void add(LicenseReport report);

    /** All reports of a license, in the order in which they were set. */
    List<LicenseReport> of(UUID licenseId);

    /** The same for several licenses together. */
    List<LicenseReport> of(Collection<UUID> licenseIds);

    /** Licenses with a report that is due by a day and of which that was not told yet, longest overdue first. */
    List<UUID> untold(LocalDate today, int atMost);

    /** Those reports of one license, in the order of their days. */
    List<LicenseReport> untold(UUID licenseId, LocalDate today);
}

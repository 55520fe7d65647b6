package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseReport;
import org.entente.dealtracker.license.domain.LicenseVisibility;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.entente.kit.time.Washington;

/** Licenses that the caller may see. */
@ApplicationScoped
public class FindLicenses {

    private final Licenses licenses;
    private final LicenseReports reports;
    private final CurrentCaller caller;
    private final Clock clock;

    FindLicenses(Licenses licenses, LicenseReports reports, CurrentCaller caller, Clock clock) {
        this.licenses = licenses;
        this.reports = reports;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public LicenseView one(UUID id) {
        return view(licenses.visible(id, LicenseVisibility.of(caller.get()))
                .orElseThrow(() ->
                        new Problem(CommonProblem.NOT_FOUND, "There is no such license, or you may not see it.")));
    }

    /** A license as its caller sees it after having changed it. */
    @Transactional
    public LicenseView view(License license) {
        return new LicenseView(license, reports.of(license.id()), Washington.day(clock.instant()));
    }

    /**
     * Newest first.
     *
     * @param dealId {@code null} for any deal
     * @param overdue only those with a report that is overdue
     */
    @Transactional
    public Page<LicenseView> list(UUID dealId, boolean overdue, PageRequest page) {
        LocalDate today = Washington.day(clock.instant());
        List<License> rows = licenses.visible(LicenseVisibility.of(caller.get()), dealId, overdue ? today : null, page);
        Map<UUID, List<LicenseReport>> byLicense = reports
                .of(rows.stream().map(License::id).toList())
                .stream()
                .collect(Collectors.groupingBy(LicenseReport::licenseId));
        return Page.of(rows, page, license -> Cursor.of(license.createdAt(), license.id()))
                .map(license -> new LicenseView(license, byLicense.getOrDefault(license.id(), List.of()), today));
    }
}

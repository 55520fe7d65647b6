package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.dealtracker.condition.domain.Citations;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseLine;
import org.entente.dealtracker.license.domain.LicenseTerms;
import org.entente.kit.journal.Journal;

/** Issues the license that an approval grants, in the approval's transaction. */
@ApplicationScoped
public class IssueLicense {

    private final Licenses licenses;
    private final Journal journal;
    private final Clock clock;

    IssueLicense(Licenses licenses, Journal journal, Clock clock) {
        this.licenses = licenses;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was approved, and who may follow it; value in whole US dollars. */
    public record Grant(
            UUID reviewId,
            UUID dealId,
            UUID licenseeOrganizationId,
            String destination,
            List<String> conditions,
            Citations citations,
            List<LicenseLine> lines,
            long valueUsd,
            Set<UUID> parties) {}

    /** The id of the license. */
    public UUID issue(Grant grant) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LicenseTerms terms = new LicenseTerms(
                licenses.nextNumber(),
                grant.dealId(),
                grant.reviewId(),
                grant.licenseeOrganizationId(),
                grant.destination(),
                grant.conditions(),
                grant.valueUsd(),
                today,
                today.plusYears(licenses.validityYears(today)),
                grant.citations());
        License license = new License(UUID.randomUUID(), terms, grant.lines(), grant.parties(), now);
        licenses.add(license);
        licenses.flush();
        journal.append(license.id(), license.issued());
        return license.id();
    }
}

package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.dealtracker.condition.domain.Citations;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseLine;
import org.entente.dealtracker.license.domain.LicenseTerms;
import org.entente.dealtracker.license.domain.Validity;
import org.entente.dealtracker.license.domain.ValidityRules;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.kit.journal.Journal;
import org.entente.kit.time.Washington;

/** Issues the license that an approval grants, in the approval's transaction. */
@ApplicationScoped
public class IssueLicense {

    private final Licenses licenses;
    private final Policies policies;
    private final Journal journal;
    private final Clock clock;

    IssueLicense(Licenses licenses, Policies policies, Journal journal, Clock clock) {
        this.licenses = licenses;
        this.policies = policies;
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
            Set<UUID> parties) {

        Grant of(List<LicenseLine> other, long otherValueUsd) {
            return new Grant(
                    reviewId,
                    dealId,
                    licenseeOrganizationId,
                    destination,
                    conditions,
                    citations,
                    other,
                    otherValueUsd,
                    parties);
        }
    }

    /** The id of the license. */
    public UUID issue(Grant grant) {
        return issue(grant, null);
    }

    /** @param old whose place it takes; {@code null} for none */
    UUID issue(Grant grant, License old) {
        Instant now = clock.instant();
        LocalDate today = Washington.day(now);
        Validity valid = Validity.of(
                policies.upToDate().of(ValidityRules.class).all(),
                today,
                grant.lines().stream().map(LicenseLine::componentSlot).toList());
        LicenseTerms terms = new LicenseTerms(
                licenses.nextNumber(),
                grant.dealId(),
                grant.reviewId(),
                grant.licenseeOrganizationId(),
                grant.destination(),
                grant.conditions(),
                grant.valueUsd(),
                today,
                valid.until(),
                valid.rule(),
                grant.citations());
        License license = new License(UUID.randomUUID(), terms, grant.lines(), grant.parties(), now);
        licenses.add(old == null ? license : license.inPlaceOf(old));
        licenses.flush();
        journal.append(license.id(), license.issued());
        return license.id();
    }
}

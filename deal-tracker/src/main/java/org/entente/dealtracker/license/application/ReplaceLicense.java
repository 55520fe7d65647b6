package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseAmendments;
import org.entente.dealtracker.license.domain.LicenseLine;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.entente.kit.time.Washington;

/** Lets a new license take the place of one whose transaction has changed, in the transaction of the approval. */
@ApplicationScoped
public class ReplaceLicense {

    private final Licenses licenses;
    private final IssueLicense issue;
    private final Journal journal;
    private final Clock clock;

    ReplaceLicense(Licenses licenses, IssueLicense issue, Journal journal, Clock clock) {
        this.licenses = licenses;
        this.issue = issue;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses an application for what could not be replaced. */
    public void requireReplaceable(UUID dealId, UUID licenseId) {
        of(old(dealId, licenseId)).requireReplaceable();
    }

    /**
     * Issues the new license for what the old one has left, and for what it did not name; the old one is replaced.
     *
     * @return the id of the new license
     */
    public UUID replace(IssueLicense.Grant grant, UUID licenseId) {
        License old = old(grant.dealId(), licenseId);
        UUID replacement = issue.issue(remainder(grant, old), old);
        journal.append(licenseId, of(old).replaceBy(replacement));
        licenses.flush();
        return replacement;
    }

    private static IssueLicense.Grant remainder(IssueLicense.Grant grant, License old) {
        Map<UUID, LicenseLine> before =
                old.use().lines().stream().collect(Collectors.toMap(LicenseLine::offeringId, Function.identity()));
        List<LicenseLine> lines = grant.lines().stream()
                .map(line -> line.without(
                        before.containsKey(line.offeringId())
                                ? before.get(line.offeringId()).drawn()
                                : 0))
                .filter(line -> line.quantity() > 0)
                .toList();
        return grant.of(lines, Math.max(0, grant.valueUsd() - old.use().drawnValueUsd()));
    }

    private License old(UUID dealId, UUID licenseId) {
        return licenses.locked(licenseId)
                .filter(license -> license.terms().dealId().equals(dealId))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "The deal has no such license."));
    }

    private LicenseAmendments of(License license) {
        return new LicenseAmendments(license, clock.instant(), Washington.day(clock.instant()));
    }
}

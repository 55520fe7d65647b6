package org.entente.dealtracker.license.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.LicenseAmended;
import org.entente.contracts.deals.LicenseReplaced;
import org.entente.contracts.deals.LicenseTransferRefused;
import org.entente.contracts.deals.LicenseTransferRequested;
import org.entente.contracts.deals.LicenseTransferred;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** How what a license says, whose it is and whether it is still the one to use comes to change after its issue. */
public record LicenseAmendments(License license, Instant now, LocalDate today) {

    /** Changes what it says and keeps what it said; new conditions are acknowledged anew before anything more is drawn. */
    public List<DomainEvent> amend(Amendment amendment) {
        license.require(LicenseCommand.AMEND);
        LicenseTerms before = license.terms();
        LicenseTerms after = amendment.applied(before);
        if (after.equals(before)) {
            throw LicenseRefusal.nothingChanges();
        }
        if (after.valueUsd() > before.valueUsd()) {
            throw LicenseRefusal.needsReplacement(before.valueUsd());
        }
        if (after.validUntil().isBefore(today)) {
            throw LicenseRefusal.endsBefore(today);
        }
        license.becomes(
                after,
                new FormerTerms(before.conditions(), before.valueUsd(), before.validUntil(), amendment.reason(), now),
                now);
        return List.of(new LicenseAmended(
                license.id(),
                after.dealId(),
                after.conditions(),
                after.valueUsd(),
                after.validUntil(),
                amendment.reason()));
    }

    /** The licensee asks to hand it over to another of its parties; nothing changes before Commerce approves. */
    public List<DomainEvent> requestTransfer(UUID to, String reason) {
        license.require(LicenseCommand.REQUEST_TRANSFER);
        license.transfer()
                .filter(before -> before.state() != Transfer.State.REFUSED)
                .ifPresent(before -> {
                    throw LicenseRefusal.transferred(before);
                });
        UUID from = license.terms().licenseeOrganizationId();
        List<UUID> others = license.parties().stream()
                .filter(party -> !party.equals(from))
                .sorted()
                .toList();
        if (!others.contains(to)) {
            throw LicenseRefusal.notAParty(others);
        }
        license.transferIs(new Transfer(Transfer.State.REQUESTED, from, to, reason, today), now);
        return List.of(
                new LicenseTransferRequested(license.id(), license.terms().dealId(), to, reason));
    }

    public List<DomainEvent> approveTransfer() {
        Transfer asked = requested();
        license.transferIs(new Transfer(Transfer.State.APPROVED, asked.from(), asked.to(), asked.reason(), today), now);
        license.licenseeIs(asked.to());
        return List.of(new LicenseTransferred(license.id(), license.terms().dealId(), asked.from(), asked.to()));
    }

    public List<DomainEvent> refuseTransfer(String reason) {
        Transfer asked = requested();
        license.transferIs(new Transfer(Transfer.State.REFUSED, asked.from(), asked.to(), reason, today), now);
        return List.of(new LicenseTransferRefused(license.id(), license.terms().dealId(), asked.to(), reason));
    }

    /** Refuses what {@link #replaceBy} would refuse, before anybody applies for it. */
    public void requireReplaceable() {
        license.require(LicenseCommand.REPLACE);
        Optional<ChangeReport> change = license.changes().stream()
                .filter(report -> report.consequence() == Consequence.NEW_APPLICATION)
                .findFirst();
        if (change.isEmpty()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "A license is replaced for a change that needs a new application (15 CFR 750.7(c)); the licensee"
                                    + " reports the change first.")
                    .with("allowed", List.of("report-change"));
        }
    }

    /** What is left of it goes over to another license. */
    public List<DomainEvent> replaceBy(UUID other) {
        license.require(LicenseCommand.REPLACE);
        license.replaced(other, now);
        return List.of(new LicenseReplaced(license.id(), license.terms().dealId(), other));
    }

    private Transfer requested() {
        license.require(LicenseCommand.DECIDE_TRANSFER);
        return license.transfer()
                .filter(asked -> asked.state() == Transfer.State.REQUESTED)
                .orElseThrow(LicenseRefusal::noTransferAsked);
    }
}

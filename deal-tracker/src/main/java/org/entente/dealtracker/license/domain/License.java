package org.entente.dealtracker.license.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.LicenseActivated;
import org.entente.contracts.deals.LicenseChangeReported;
import org.entente.contracts.deals.LicenseConditionsAcknowledged;
import org.entente.contracts.deals.LicenseDrawn;
import org.entente.contracts.deals.LicenseExhausted;
import org.entente.contracts.deals.LicenseExpired;
import org.entente.contracts.deals.LicenseIssued;
import org.entente.contracts.deals.LicenseReinstated;
import org.entente.contracts.deals.LicenseReportSubmitted;
import org.entente.contracts.deals.LicenseRevoked;
import org.entente.contracts.deals.LicenseSuspended;

/** What was approved for a deal, to whom, under which conditions, until when; and what has become of it since. */
@Entity
@Table(name = "license")
public class License extends LicenseRecord {

    @Embedded
    private LicenseTerms terms;

    @Embedded
    private LicenseUse use;

    @Embedded
    private Transfer transfer;

    protected License() {}

    public License(UUID id, LicenseTerms terms, List<LicenseLine> lines, Set<UUID> parties, Instant now) {
        this.id = id;
        this.terms = terms;
        this.use = new LicenseUse(lines);
        this.parties = new HashSet<>(parties);
        state = LicenseState.ISSUED;
        createdAt = now;
        updatedAt = now;
    }

    /** The same, in the place of another one, whose remainder it takes over. */
    public License inPlaceOf(License old) {
        carried = Carried.of(old);
        return this;
    }

    /** The fact that this license was issued. */
    public LicenseIssued issued() {
        return new LicenseIssued(
                id,
                terms.dealId(),
                terms.reviewId(),
                terms.number(),
                terms.licenseeOrganizationId(),
                terms.destination(),
                terms.conditions(),
                terms.valueUsd(),
                terms.validFrom(),
                terms.validUntil());
    }

    /** A party acknowledges the conditions; with the last one, the license becomes active. Again changes nothing. */
    public List<DomainEvent> acknowledge(UUID organization, Instant now) {
        if (acknowledgments.containsKey(organization)) {
            return List.of();
        }
        require(LicenseCommand.ACKNOWLEDGE);
        acknowledgments.put(organization, now);
        updatedAt = now;
        DomainEvent acknowledged = new LicenseConditionsAcknowledged(id, terms.dealId(), organization);
        if (state != LicenseState.ISSUED || !waitingFor().isEmpty()) {
            return List.of(acknowledged);
        }
        state = LicenseState.ACTIVE;
        return List.of(acknowledged, new LicenseActivated(id, terms.dealId()));
    }

    /**
     * Draws from it; the same shipment again changes nothing.
     *
     * @param today the latest day that a shipment can have been
     */
    public List<DomainEvent> draw(Draw draw, LocalDate today, Instant now) {
        if (use.has(draw)) {
            return List.of();
        }
        if (state == LicenseState.ISSUED) {
            throw LicenseRefusal.notAcknowledged(waitingFor());
        }
        require(LicenseCommand.DRAW);
        LocalDate latest = today.isBefore(terms.validUntil()) ? today : terms.validUntil();
        if (draw.drawnOn().isBefore(terms.validFrom()) || draw.drawnOn().isAfter(latest)) {
            throw LicenseRefusal.notOn(terms.validFrom(), latest);
        }
        long remaining = use.draw(draw, terms.valueUsd());
        updatedAt = now;
        DomainEvent drawn = new LicenseDrawn(
                id,
                terms.dealId(),
                draw.offeringId(),
                draw.quantity(),
                draw.valueUsd(),
                draw.drawnOn(),
                draw.reference(),
                remaining);
        if (!use.exhausted()) {
            return List.of(drawn);
        }
        state = LicenseState.EXHAUSTED;
        return List.of(drawn, new LicenseExhausted(id, terms.dealId()));
    }

    /** Keeps what the licensee says has changed, with what follows from it. */
    public List<DomainEvent> report(MaterialChange kind, String description, Instant now) {
        require(LicenseCommand.REPORT_CHANGE);
        changes.add(new ChangeReport(kind, description, kind.consequence(), now));
        updatedAt = now;
        return List.of(new LicenseChangeReported(
                id, terms.dealId(), kind.name(), description, kind.consequence().name()));
    }

    /** The open report of this name among its reports; refused where there is none, with those that are open. */
    public LicenseReport reportNamed(String report, List<LicenseReport> reports) {
        LicenseReport named = reports.stream()
                .filter(each -> each.name().equals(report))
                .findFirst()
                .orElseThrow(() -> LicenseRefusal.notAReport(reports));
        if (!named.open()) {
            throw LicenseRefusal.submittedAlready(named, reports);
        }
        return named;
    }

    /** A party submits a report, in time or late; what it says was delivered is of the license's offerings. */
    public LicenseReportSubmitted submit(
            LicenseReport report, UUID organization, ReportedFacts facts, LocalDate today, Instant now) {
        require(LicenseCommand.SUBMIT_REPORT);
        facts.delivered().forEach(each -> use.requireLine(each.offeringId()));
        boolean late = report.overdue(today);
        report.submit(organization, facts, today);
        updatedAt = now;
        return new LicenseReportSubmitted(id, terms.dealId(), report.name(), today, organization, late);
    }

    /** Whether reports go on to fall due. */
    public boolean owesReports() {
        return LicenseTransitions.allows(state, LicenseCommand.SUBMIT_REPORT);
    }

    public List<DomainEvent> suspend(String reason, Instant now) {
        move(LicenseCommand.SUSPEND, LicenseState.SUSPENDED, now);
        return List.of(new LicenseSuspended(id, terms.dealId(), reason));
    }

    public List<DomainEvent> reinstate(String reason, Instant now) {
        move(LicenseCommand.REINSTATE, waitingFor().isEmpty() ? LicenseState.ACTIVE : LicenseState.ISSUED, now);
        return List.of(new LicenseReinstated(id, terms.dealId(), reason));
    }

    public List<DomainEvent> revoke(String reason, Instant now) {
        move(LicenseCommand.REVOKE, LicenseState.REVOKED, now);
        return List.of(new LicenseRevoked(id, terms.dealId(), reason));
    }

    /** Ends it when its last day is over; not before, and not what has ended already. */
    public List<DomainEvent> expire(LocalDate today, Instant now) {
        if (!today.isAfter(terms.validUntil()) || !LicenseTransitions.allows(state, LicenseCommand.EXPIRE)) {
            return List.of();
        }
        move(LicenseCommand.EXPIRE, LicenseState.EXPIRED, now);
        return List.of(new LicenseExpired(id, terms.dealId(), terms.validUntil()));
    }

    private void move(LicenseCommand command, LicenseState to, Instant now) {
        require(command);
        state = to;
        updatedAt = now;
    }

    void becomes(LicenseTerms after, FormerTerms before, Instant now) {
        formerTerms.add(before);
        boolean others = !after.conditions().equals(terms.conditions());
        terms = after;
        updatedAt = now;
        if (others) {
            acknowledgments.clear();
            state = state == LicenseState.ACTIVE ? LicenseState.ISSUED : state;
        }
    }

    void transferIs(Transfer now, Instant at) {
        transfer = now;
        updatedAt = at;
    }

    void licenseeIs(UUID organization) {
        terms = terms.of(organization);
    }

    void replaced(UUID other, Instant now) {
        move(LicenseCommand.REPLACE, LicenseState.REPLACED, now);
        replacedBy = other;
    }

    void require(LicenseCommand command) {
        if (!LicenseTransitions.allows(state, command)) {
            throw LicenseRefusal.notIn(state, command);
        }
    }

    public void partiesAre(Set<UUID> now) {
        parties.retainAll(now);
        parties.addAll(now);
    }

    @Override
    public LicenseTerms terms() {
        return terms;
    }

    @Override
    public Optional<Transfer> transfer() {
        return Optional.ofNullable(transfer);
    }

    @Override
    public LicenseUse use() {
        return use;
    }
}

package org.entente.dealtracker.license.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.deals.LicenseReportDue;

/**
 * One report that is, or was, due under a license.
 *
 * <p>The next one of the same duty is set when this one falls due, whether or not it was submitted by then. Whoever changes one holds
 * the lock of its license.
 */
@Entity
@Table(name = "license_report")
public class LicenseReport {

    @Id
    private UUID id;

    @Column(name = "license_id")
    private UUID licenseId;

    @Column(name = "report_number")
    private int number;

    private String title;

    @Column(name = "every_days")
    private Integer everyDays;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    private ReportedFacts said;

    protected LicenseReport() {}

    public LicenseReport(UUID id, UUID licenseId, int number, ReportDuty duty) {
        this.id = id;
        this.licenseId = licenseId;
        this.number = number;
        title = duty.title();
        everyDays = duty.everyDays();
        dueOn = duty.firstDueOn();
    }

    /** The fact that it is due. */
    public LicenseReportDue due(License license, Instant now) {
        toldAt = now;
        return new LicenseReportDue(licenseId, license.terms().dealId(), name(), title, dueOn);
    }

    /** Nobody is told of it any more: its license was taken back before its day. */
    public void lapse(Instant now) {
        toldAt = now;
    }

    /**
     * The duty from its next day on; nothing where this was the only one, its license was replaced, or the next would come
     * after its last day.
     */
    public Optional<ReportDuty> next(License license) {
        return Optional.ofNullable(everyDays)
                .map(dueOn::plusDays)
                .filter(day -> license.state() != LicenseState.REPLACED)
                .filter(day -> !day.isAfter(license.terms().validUntil()))
                .map(day -> new ReportDuty(title, everyDays, day));
    }

    void submit(UUID organization, ReportedFacts facts, LocalDate today) {
        submittedOn = today;
        submittedBy = organization;
        said = facts;
    }

    /** Whether its day is over without it. */
    public boolean overdue(LocalDate today) {
        return open() && today.isAfter(dueOn);
    }

    public boolean open() {
        return submittedOn == null;
    }

    /** By which people and events name it. */
    public String name() {
        return "r" + number;
    }

    public UUID licenseId() {
        return licenseId;
    }

    public String title() {
        return title;
    }

    /** Nothing for one that is due once. */
    public Optional<Integer> everyDays() {
        return Optional.ofNullable(everyDays);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Nothing while it was not submitted, as are the others. */
    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    public Optional<UUID> submittedBy() {
        return Optional.ofNullable(submittedBy);
    }

    public Optional<ReportedFacts> said() {
        return Optional.ofNullable(said);
    }

    public List<DeliveredQuantity> delivered() {
        return said == null ? List.of() : said.delivered();
    }
}

package org.entente.dealtracker.license.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.deals.LicenseIssued;

/** What was approved for a deal: to whom, where to, up to which value, under which conditions, until when. */
@Entity
@Table(name = "license")
public class License {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private LicenseTerms terms;

    @Enumerated(EnumType.STRING)
    private LicenseState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "license_party", joinColumns = @JoinColumn(name = "license_id"))
    @Column(name = "organization_id")
    private Set<UUID> parties = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected License() {}

    public License(UUID id, LicenseTerms terms, Set<UUID> parties, Instant now) {
        this.id = id;
        this.terms = terms;
        this.parties = new HashSet<>(parties);
        state = LicenseState.ISSUED;
        createdAt = now;
        updatedAt = now;
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

    public void partiesAre(Set<UUID> now) {
        parties.retainAll(now);
        parties.addAll(now);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public LicenseTerms terms() {
        return terms;
    }

    public LicenseState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

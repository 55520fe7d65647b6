package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is kept of a deal, for reading; only {@link Deal} changes it.
 *
 * <p>Embedded parts are declared there: Hibernate does not enhance those that a subclass inherits.
 */
@MappedSuperclass
public abstract class DealRecord {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "buyer_organization_id")
    UUID buyerOrganizationId;

    @Column(name = "review_id")
    UUID reviewId;

    @Column(name = "license_id")
    UUID licenseId;

    @Column(name = "licensed_on")
    LocalDate licensedOn;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID buyerOrganizationId() {
        return buyerOrganizationId;
    }

    public abstract DealNeed need();

    /** The state below any hold. */
    public DealState stage() {
        return progress().stage();
    }

    public DealState state() {
        return progress().state();
    }

    /** Everything that holds it now. */
    public List<Hold> holds() {
        return progress().holds();
    }

    public abstract DealProgress progress();

    public abstract DealConsortium consortium();

    /** What of the consortium's offerings the buyer has, by the day it came. */
    public abstract DealDeliveries deliveries();

    /** The buyer and the organizations that take part or are invited to. */
    public Set<UUID> parties() {
        Set<UUID> all = new HashSet<>(consortium().organizations());
        all.add(buyerOrganizationId);
        return all;
    }

    public Optional<UUID> reviewId() {
        return Optional.ofNullable(reviewId);
    }

    public Optional<UUID> licenseId() {
        return Optional.ofNullable(licenseId);
    }

    /** The first day on which it can be delivered. */
    public Optional<LocalDate> licensedOn() {
        return Optional.ofNullable(licensedOn);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

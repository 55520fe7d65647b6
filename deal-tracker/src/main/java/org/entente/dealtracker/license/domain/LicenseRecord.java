package org.entente.dealtracker.license.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is kept of a license, for reading; only {@link License} changes it.
 *
 * <p>The embedded parts are declared there: Hibernate does not enhance those that a subclass inherits.
 */
@MappedSuperclass
public abstract class LicenseRecord {

    @Id
    UUID id;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    LicenseState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "license_party", joinColumns = @JoinColumn(name = "license_id"))
    @Column(name = "organization_id")
    Set<UUID> parties = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "license_acknowledgment", joinColumns = @JoinColumn(name = "license_id"))
    @MapKeyColumn(name = "organization_id")
    @Column(name = "acknowledged_at")
    Map<UUID, Instant> acknowledgments = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "license_change", joinColumns = @JoinColumn(name = "license_id"))
    @OrderColumn(name = "position")
    List<ChangeReport> changes = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "license_former_terms", joinColumns = @JoinColumn(name = "license_id"))
    @OrderColumn(name = "position")
    List<FormerTerms> formerTerms = new ArrayList<>();

    Carried carried;

    @Column(name = "replaced_by")
    UUID replacedBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** The parties that have not acknowledged its conditions; in a fixed order. */
    public List<UUID> waitingFor() {
        return parties.stream()
                .filter(party -> !acknowledgments.containsKey(party))
                .sorted()
                .toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public abstract LicenseTerms terms();

    public LicenseState state() {
        return state;
    }

    public abstract LicenseUse use();

    public Set<UUID> parties() {
        return Set.copyOf(parties);
    }

    public Map<UUID, Instant> acknowledgments() {
        return Map.copyOf(acknowledgments);
    }

    public List<ChangeReport> changes() {
        return List.copyOf(changes);
    }

    /** What it said before each amendment, oldest first. */
    public List<FormerTerms> formerTerms() {
        return List.copyOf(formerTerms);
    }

    /** Nothing while nobody asked for a transfer. */
    public abstract Optional<Transfer> transfer();

    /** Nothing for a license that replaces no other one. */
    public Optional<Carried> carried() {
        return Optional.ofNullable(carried);
    }

    /** Nothing while it was not replaced. */
    public Optional<UUID> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    /** What it allows now. */
    public List<String> allowed() {
        return LicenseTransitions.allowed(state);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

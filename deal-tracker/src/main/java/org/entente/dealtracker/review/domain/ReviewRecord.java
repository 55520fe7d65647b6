package org.entente.dealtracker.review.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.ReviewOutcome;

/**
 * What is kept of a review, for reading; only {@link Review} changes it.
 *
 * <p>The embedded part is declared there: Hibernate does not enhance those that a subclass inherits.
 */
@MappedSuperclass
public abstract class ReviewRecord {

    @Id
    UUID id;

    @Version
    long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_party", joinColumns = @JoinColumn(name = "review_id"))
    @Column(name = "organization_id")
    Set<UUID> parties = new HashSet<>();

    @Enumerated(EnumType.STRING)
    ReviewState state;

    @Column(name = "registered_on")
    LocalDate registeredOn;

    @Column(name = "referred_on")
    LocalDate referredOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_recommendation", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    List<AgencyRecommendation> recommendations = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    ReviewOutcome outcome;

    List<String> conditions = new ArrayList<>();

    String reasons;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** The agencies that it was referred to and that have not recommended yet. */
    public Set<Agency> silent() {
        EnumSet<Agency> silent = EnumSet.noneOf(Agency.class);
        if (state == ReviewState.INTERAGENCY_REVIEW) {
            silent.addAll(Review.REFERRED_TO);
            recommendations.forEach(given -> silent.remove(given.agency()));
        }
        return silent;
    }

    /** Who has to act next. */
    public Set<Agency> waitingFor() {
        if (!state.pending()) {
            return Set.of();
        }
        Set<Agency> silent = silent();
        return silent.isEmpty() ? EnumSet.of(Agency.COMMERCE) : silent;
    }

    public Optional<AgencyRecommendation> recommendationOf(Agency agency) {
        return recommendations.stream()
                .filter(given -> given.agency() == agency)
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public abstract Application application();

    /** The buyer's organization and the consortium's. */
    public Set<UUID> parties() {
        return Set.copyOf(parties);
    }

    public ReviewState state() {
        return state;
    }

    public Optional<LocalDate> registeredOn() {
        return Optional.ofNullable(registeredOn);
    }

    public Optional<LocalDate> referredOn() {
        return Optional.ofNullable(referredOn);
    }

    public Optional<LocalDate> referralDueOn() {
        return registeredOn().map(ReviewClock::referralDueOn);
    }

    public Optional<LocalDate> recommendationsDueOn() {
        return referredOn().map(ReviewClock::recommendationsDueOn);
    }

    public List<AgencyRecommendation> recommendations() {
        return List.copyOf(recommendations);
    }

    public Optional<ReviewOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public List<String> conditions() {
        return List.copyOf(conditions);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.condition.domain.Citations;

/**
 * What is kept of a review, for reading; only {@link Review} changes it.
 *
 * <p>The embedded parts are declared there: Hibernate does not enhance those that a subclass inherits.
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_fact", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    List<RecordedFact> recorded = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_recommendation", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    List<AgencyRecommendation> recommendations = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_vote", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    List<ReviewVote> votes = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_task", joinColumns = @JoinColumn(name = "review_id"))
    Set<ReviewTask> tasks = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "review_assignment", joinColumns = @JoinColumn(name = "review_id"))
    Set<Assignment> assignments = new HashSet<>();

    @Enumerated(EnumType.STRING)
    ReviewOutcome outcome;

    List<String> conditions = new ArrayList<>();

    Citations citations = Citations.NONE;

    String reasons;

    DeniedItems denied = DeniedItems.NONE;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    ReviewFacts facts() {
        return new ReviewFacts(recorded);
    }

    Ballot ballot(Body body) {
        return new Ballot(votes.stream().filter(vote -> vote.body() == body).toList());
    }

    /** As they were recorded; what the days between them come to is {@link Review#course}'s. */
    public List<RecordedFact> recorded() {
        return List.copyOf(recorded);
    }

    public List<ReviewVote> votes() {
        return List.copyOf(votes);
    }

    /** Who has to act next by which legal day, as of the last change or deadline. */
    public Optional<ReviewTask> taskOf(Agency agency) {
        return tasks.stream().filter(task -> task.agency() == agency).findFirst();
    }

    /** Who of an agency has it in hand. */
    public Optional<Assignment> assignmentOf(Agency agency) {
        return assignments.stream().filter(each -> each.agency() == agency).findFirst();
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

    /** Nothing while Commerce does not intend to deny. */
    public abstract Optional<IntentToDeny> intentToDeny();

    /** Nothing while nobody appealed from a denial. */
    public abstract Optional<Appeal> appeal();

    /** Whether its outcome leaves anything for a command that its state knows: only a denial is appealed, and once. */
    boolean offers(ReviewCommand command) {
        return command != ReviewCommand.APPEAL || (outcome == ReviewOutcome.DENIED && appeal().isEmpty());
    }

    /** The buyer's organization and the consortium's. */
    public Set<UUID> parties() {
        return Set.copyOf(parties);
    }

    public ReviewState state() {
        return state;
    }

    public Optional<LocalDate> registeredOn() {
        return facts().first(FactKind.REGISTERED).map(RecordedFact::on);
    }

    public Optional<LocalDate> referredOn() {
        return facts().first(FactKind.REFERRED).map(RecordedFact::on);
    }

    /** How many agencies delegated their authority over applications of its type. */
    public int delegated() {
        return (int) recorded.stream()
                .filter(fact -> fact.kind() == FactKind.DELEGATED)
                .count();
    }

    public List<AgencyRecommendation> recommendations() {
        return List.copyOf(recommendations);
    }

    public Optional<ReviewOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Of those conditions that come from the library. */
    public Citations citations() {
        return citations;
    }

    public List<String> conditions() {
        return List.copyOf(conditions);
    }

    /** What was denied where the rest was approved. */
    public DeniedItems denied() {
        return denied;
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    /** The day on which it ended; its clocks stand still from then on. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}

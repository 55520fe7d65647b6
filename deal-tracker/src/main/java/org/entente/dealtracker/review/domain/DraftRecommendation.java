package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.deals.DraftCountersigned;
import org.entente.contracts.deals.DraftSentBack;
import org.entente.contracts.deals.DraftWritten;
import org.entente.contracts.vocabulary.Agency;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * A recommendation that waits for an official of the same agency to sign it, and counts for nothing until then.
 *
 * <p>Each agency has at most one at hand in a review, and keeps those before it with what was said to them; no other agency sees any.
 */
@Entity
@Table(name = "review_draft")
public class DraftRecommendation {

    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID reviewId;

    @Embedded
    private AgencyRecommendation given;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "sent_back_by")
    private String sentBackBy;

    @Column(name = "sent_back_reason")
    private String sentBackReason;

    @Column(name = "sent_back_at")
    private Instant sentBackAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected DraftRecommendation() {}

    DraftRecommendation(UUID reviewId, AgencyRecommendation given, String authorId) {
        id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.given = given;
        this.authorId = authorId;
    }

    void sendBack(Signer by, String reason, Instant at) {
        Written.require(Written.blank(reason) ? List.of("reason") : List.of(), "To send a draft back, give: ");
        sentBackBy = by.name();
        sentBackReason = reason;
        sentBackAt = at;
    }

    void sign(Signer by, Instant at) {
        given = given.countersigned(by.name(), given.recordedAt());
        closedAt = at;
    }

    /** Something else of its agency takes its place; it stays in the record as it was. */
    public void close(Instant at) {
        closedAt = at;
    }

    /** The fact that it was written, in the place of another one or of none. */
    public DraftWritten written(UUID dealId, Optional<DraftRecommendation> before) {
        UUID replaces = before.map(DraftRecommendation::id).orElse(null);
        return new DraftWritten(id, reviewId, dealId, agency(), given.author(), replaces);
    }

    /** The fact that it was sent back. */
    public DraftSentBack sentBack(UUID dealId) {
        return new DraftSentBack(id, reviewId, dealId, agency(), sentBackBy);
    }

    /** The fact that it was signed. */
    public DraftCountersigned countersigned(UUID dealId) {
        return new DraftCountersigned(id, reviewId, dealId, agency(), given.countersignedBy());
    }

    /** Refuses what needs a draft that still waits for its second signature. */
    void requireWaiting(Review review) {
        if (!waiting()) {
            throw review.refused("This draft was sent back by " + sentBackBy + ": \"" + sentBackReason
                    + "\"; its agency recommends anew.");
        }
    }

    /** Four eyes: nobody countersigns what they wrote. */
    void requireAnother(Signer by) {
        if (writtenBy(by.id())) {
            throw new Problem(
                            CommonProblem.FORBIDDEN,
                            "You wrote this draft; another official of " + given.agency()
                                    + " signs it or sends it back.")
                    .with("author", given.author());
        }
    }

    /** Whether the one with this id wrote it. */
    public boolean writtenBy(String subject) {
        return authorId.equals(subject);
    }

    /** Whether it waits to be signed; false of one that was sent back. */
    public boolean waiting() {
        return sentBackAt == null;
    }

    /** Whether nothing has taken its place, and nobody signed it. */
    public boolean atHand() {
        return closedAt == null;
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public Agency agency() {
        return given.agency();
    }

    public AgencyRecommendation given() {
        return given;
    }

    /** Who sent it back; nobody while it waits. */
    public Optional<String> sentBackBy() {
        return Optional.ofNullable(sentBackBy);
    }

    public Optional<String> sentBackReason() {
        return Optional.ofNullable(sentBackReason);
    }

    public Optional<Instant> sentBackAt() {
        return Optional.ofNullable(sentBackAt);
    }
}

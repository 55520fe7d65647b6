package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;

/** One member's vote in a body; for agencies only. */
@Embeddable
public record ReviewVote(
        @Enumerated(EnumType.STRING) Body body,
        @Enumerated(EnumType.STRING) Agency agency,
        @Enumerated(EnumType.STRING) Recommendation vote,
        String reasons,
        @Column(name = "recorded_at") Instant recordedAt) {

    /** Whether its agency is one that a decision went against (Executive Order 12981, section 1.4). */
    boolean dissentsFrom(Recommendation decision) {
        return switch (decision) {
            case DENY -> vote != Recommendation.DENY;
            case APPROVE -> vote != Recommendation.APPROVE;
            case APPROVE_WITH_CONDITIONS -> vote == Recommendation.DENY;
        };
    }
}

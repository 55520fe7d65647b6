package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;

/**
 * What one agency recommends; for agencies' eyes only, as is everything in it.
 *
 * @param reasons and {@code legalBasis}: a denial without both does not count (15 CFR 750.4(d))
 * @param note for other agencies
 */
@Embeddable
public record AgencyRecommendation(
        @Enumerated(EnumType.STRING) Agency agency,
        @Enumerated(EnumType.STRING) Recommendation recommendation,
        String reasons,
        @Column(name = "legal_basis") String legalBasis,
        List<String> conditions,
        String note,
        @Column(name = "recorded_at") Instant recordedAt) {

    public AgencyRecommendation {
        conditions = List.copyOf(conditions);
    }

    boolean denies() {
        return recommendation == Recommendation.DENY;
    }
}

package org.entente.dealtracker.review.application;

import java.util.List;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.condition.domain.AskedCondition;

/**
 * What an agency says, of the whole and of parts; everything but the recommendation, the conditions and the parts may be {@code null}.
 */
public record GivenRecommendation(
        Recommendation recommendation,
        String reasons,
        String legalBasis,
        List<AskedCondition> conditions,
        String note,
        List<Part> parts) {

    /** What it says of one part. */
    public record Part(
            PartScope scope,
            String subject,
            Recommendation recommendation,
            String reasons,
            String legalBasis,
            List<AskedCondition> conditions) {}
}

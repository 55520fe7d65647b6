package org.entente.dealtracker.review.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.condition.domain.CitedCondition;
import org.entente.dealtracker.review.domain.AgencyRecommendation;
import org.entente.dealtracker.review.domain.PartRecommendation;

/**
 * What an agency recommends for a part; for agencies only.
 *
 * @param citations of those conditions that come from the library
 */
@Schema(name = "RecommendedPartResponse")
record PartResponse(
        PartScope scope,
        String subject,
        Recommendation recommendation,
        String reasons,
        String legalBasis,
        List<String> conditions,
        List<CitedCondition> citations) {

    static List<PartResponse> all(AgencyRecommendation given) {
        return given.parts().all().stream().map(PartResponse::of).toList();
    }

    private static PartResponse of(PartRecommendation part) {
        return new PartResponse(
                part.scope(),
                part.subject(),
                part.recommendation(),
                part.reasons(),
                part.legalBasis(),
                part.conditions(),
                part.citations().all());
    }
}

package org.entente.dealtracker.review.domain;

import java.util.ArrayList;
import java.util.List;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What a recommendation needs to count. */
final class RecommendationRules {

    private RecommendationRules() {}

    /** A denial states its reasons and cites statute and regulation (15 CFR 750.4(d)), of a part as of the whole; conditions are named. */
    static void require(AgencyRecommendation given) {
        require(
                "To recommend " + given.recommendation(),
                missing(given.recommendation(), given.reasons(), given.legalBasis(), given.conditions()));
        given.parts()
                .all()
                .forEach(part -> require(
                        "To recommend " + part.recommendation() + " for " + part.name(),
                        missing(part.recommendation(), part.reasons(), part.legalBasis(), part.conditions())));
    }

    private static List<String> missing(
            Recommendation recommendation, String reasons, String legalBasis, List<String> conditions) {
        List<String> missing = new ArrayList<>();
        if (recommendation == Recommendation.DENY) {
            Written.need(missing, reasons, "reasons");
            Written.need(missing, legalBasis, "legalBasis (statute and regulation)");
        }
        if (recommendation == Recommendation.APPROVE_WITH_CONDITIONS && conditions.isEmpty()) {
            missing.add("conditions");
        }
        return missing;
    }

    private static void require(String what, List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Problem(CommonProblem.RULE_BROKEN, what + ", give: " + String.join(", ", missing) + ".")
                    .with("missing", missing)
                    .with("allowed", List.of(Recommendation.values()));
        }
    }
}

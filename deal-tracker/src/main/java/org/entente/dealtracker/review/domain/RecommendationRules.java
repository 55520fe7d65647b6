package org.entente.dealtracker.review.domain;

import java.util.ArrayList;
import java.util.List;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What a recommendation needs to count. */
final class RecommendationRules {

    private RecommendationRules() {}

    /** A denial states its reasons and cites statute and regulation (15 CFR 750.4(d)); conditions are named. */
    static void require(AgencyRecommendation given) {
        List<String> missing = new ArrayList<>();
        if (given.recommendation() == Recommendation.DENY) {
            Written.need(missing, given.reasons(), "reasons");
            Written.need(missing, given.legalBasis(), "legalBasis (statute and regulation)");
        }
        if (given.recommendation() == Recommendation.APPROVE_WITH_CONDITIONS
                && given.conditions().isEmpty()) {
            missing.add("conditions");
        }
        if (!missing.isEmpty()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "To recommend " + given.recommendation() + ", give: " + String.join(", ", missing) + ".")
                    .with("missing", missing)
                    .with("allowed", List.of(Recommendation.values()));
        }
    }
}

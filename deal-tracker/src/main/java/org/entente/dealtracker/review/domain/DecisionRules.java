package org.entente.dealtracker.review.domain;

import java.util.List;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What a decision has to say. */
final class DecisionRules {

    private DecisionRules() {}

    /** Conditions are named where there are any and only there; everything but an approval has reasons (15 CFR 750.6). */
    static void require(Decision decision) {
        boolean withConditions = decision.outcome() == ReviewOutcome.APPROVED_WITH_CONDITIONS;
        if (withConditions && decision.conditions().isEmpty()) {
            throw broken("An approval with conditions names them.");
        }
        if (!withConditions && !decision.conditions().isEmpty()) {
            throw broken("Only an approval with conditions has conditions.");
        }
        if (!decision.approves()
                && (decision.reasons() == null || decision.reasons().isBlank())) {
            throw broken("This outcome needs reasons.");
        }
    }

    private static Problem broken(String detail) {
        return new Problem(CommonProblem.RULE_BROKEN, detail).with("allowed", List.of(ReviewOutcome.values()));
    }
}

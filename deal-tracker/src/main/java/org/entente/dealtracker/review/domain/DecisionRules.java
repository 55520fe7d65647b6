package org.entente.dealtracker.review.domain;

import java.util.ArrayList;
import java.util.List;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What a decision has to say. */
final class DecisionRules {

    private static final List<ReviewOutcome> KNOWN = List.of(
            ReviewOutcome.APPROVED,
            ReviewOutcome.APPROVED_WITH_CONDITIONS,
            ReviewOutcome.DENIED,
            ReviewOutcome.NO_LICENSE_REQUIRED,
            ReviewOutcome.RETURNED_WITHOUT_ACTION);

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
        if (!decision.approves() && Written.blank(decision.reasons())) {
            throw broken("This outcome needs reasons.");
        }
        if (!decision.approves() && !decision.denied().all().isEmpty()) {
            throw broken("Only an approval leaves out items; deny the whole with the outcome DENIED.");
        }
        decision.denied().requireWritten();
        if (decision.denies()) {
            requireNotice(decision.notice());
        }
    }

    private static void requireNotice(Decision.Notice notice) {
        List<String> missing = new ArrayList<>();
        Written.need(missing, notice == null ? null : notice.legalBasis(), "legalBasis (statute and regulation)");
        Written.need(
                missing,
                notice == null ? null : notice.modifications(),
                "modifications (what would change the answer, or that nothing would)");
        Written.need(missing, notice == null ? null : notice.contact(), "contact (whom the applicant can ask)");
        Written.require(missing, "The notice of an intent to deny (15 CFR 750.6) also needs: ");
    }

    private static Problem broken(String detail) {
        return new Problem(CommonProblem.RULE_BROKEN, detail).with("allowed", KNOWN);
    }
}

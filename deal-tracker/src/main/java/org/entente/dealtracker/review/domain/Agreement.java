package org.entente.dealtracker.review.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What Commerce may decide, given what the agencies recommend. */
final class Agreement {

    private static final Set<ReviewOutcome> WITHOUT_LICENSE =
            EnumSet.of(ReviewOutcome.NO_LICENSE_REQUIRED, ReviewOutcome.RETURNED_WITHOUT_ACTION);

    private final Collection<AgencyRecommendation> recommendations;

    Agreement(Collection<AgencyRecommendation> recommendations) {
        this.recommendations = recommendations;
    }

    /** Refuses a decision before everybody has recommended, against what they agree on, or where they disagree. */
    void require(Decision decision, Set<Agency> silent) {
        if (!silent.isEmpty()) {
            throw new Problem(CommonProblem.STATE_CONFLICT, "Not every agency has recommended yet: " + silent + ".")
                    .with("allowed", List.of(ReviewCommand.RECOMMEND.words()))
                    .with("waitingFor", silent);
        }
        boolean allDeny = recommendations.stream().allMatch(AgencyRecommendation::denies);
        boolean noneDenies = recommendations.stream().noneMatch(AgencyRecommendation::denies);
        if (!allDeny && !noneDenies) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            "The agencies disagree: escalation to the Operating Committee is needed (15 CFR 750.4(f)).")
                    .with("allowed", List.of());
        }
        Set<ReviewOutcome> allowed = allowed(allDeny);
        if (!allowed.contains(decision.outcome())) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "The agencies' recommendations do not allow " + decision.outcome() + ".")
                    .with("allowed", allowed);
        }
    }

    private Set<ReviewOutcome> allowed(boolean allDeny) {
        EnumSet<ReviewOutcome> allowed = EnumSet.copyOf(WITHOUT_LICENSE);
        if (allDeny) {
            allowed.add(ReviewOutcome.DENIED);
            return allowed;
        }
        allowed.add(ReviewOutcome.APPROVED_WITH_CONDITIONS);
        boolean conditions = recommendations.stream()
                .anyMatch(each -> each.recommendation() == Recommendation.APPROVE_WITH_CONDITIONS);
        if (!conditions) {
            allowed.add(ReviewOutcome.APPROVED);
        }
        return allowed;
    }
}

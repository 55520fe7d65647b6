package org.entente.dealtracker.review.application;

import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.condition.application.StateConditions;
import org.entente.dealtracker.condition.domain.AskedCondition;
import org.entente.dealtracker.condition.domain.StatedConditions;
import org.entente.dealtracker.review.domain.Decision;
import org.entente.dealtracker.review.domain.DeniedItems;

/**
 * What Commerce decides, with conditions that may cite the library.
 *
 * @param reasons may be {@code null} for an approval
 * @param denied items that are not approved where the rest is
 * @param notice {@code null} for everything but a denial
 */
public record GivenDecision(
        ReviewOutcome outcome,
        List<AskedCondition> conditions,
        String reasons,
        Decision.Notice notice,
        DeniedItems denied) {

    Decision worded(StateConditions words, LocalDate day) {
        StatedConditions stated = words.state(conditions, null, day);
        return new Decision(outcome, stated.texts(), reasons, notice, stated.citations(), denied);
    }
}

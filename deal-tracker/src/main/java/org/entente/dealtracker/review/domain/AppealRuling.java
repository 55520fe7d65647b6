package org.entente.dealtracker.review.domain;

import java.util.List;
import org.entente.contracts.vocabulary.AppealDecision;
import org.entente.contracts.vocabulary.ReviewOutcome;

/**
 * What Commerce says to an appeal.
 *
 * @param outcome of the application where the appeal is granted; {@code null} where the denial stands
 */
public record AppealRuling(AppealDecision decision, ReviewOutcome outcome, List<String> conditions, String reasons) {

    public AppealRuling {
        conditions = List.copyOf(conditions);
    }
}

package org.entente.dealtracker.review.domain;

import java.util.List;
import org.entente.contracts.vocabulary.ReviewOutcome;

/** What Commerce decides; {@code reasons} may be {@code null} for an approval. */
public record Decision(ReviewOutcome outcome, List<String> conditions, String reasons) {

    public Decision {
        conditions = List.copyOf(conditions);
    }

    boolean approves() {
        return outcome == ReviewOutcome.APPROVED || outcome == ReviewOutcome.APPROVED_WITH_CONDITIONS;
    }
}

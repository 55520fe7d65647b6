package org.entente.dealtracker.review.domain;

import java.util.List;
import java.util.Optional;
import org.entente.contracts.vocabulary.AppealDecision;
import org.entente.contracts.vocabulary.ReviewOutcome;

/**
 * What Commerce says to an appeal.
 *
 * @param application what becomes of the application where the appeal is granted, without an outcome where the denial stands; its
 *     reasons are those of the ruling
 */
public record AppealRuling(AppealDecision decision, Decision application) {

    /** With conditions in free words, if any. */
    public AppealRuling(AppealDecision decision, ReviewOutcome outcome, List<String> conditions, String reasons) {
        this(decision, new Decision(outcome, conditions, reasons, null));
    }

    String reasons() {
        return application.reasons();
    }

    Optional<ReviewOutcome> outcome() {
        return Optional.ofNullable(application.outcome());
    }

    /** Whether it says anything of an application that is denied anyway. */
    boolean saysMore() {
        return application.outcome() != null
                || !application.conditions().isEmpty()
                || !application.denied().all().isEmpty();
    }
}

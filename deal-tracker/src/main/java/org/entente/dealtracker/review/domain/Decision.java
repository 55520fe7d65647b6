package org.entente.dealtracker.review.domain;

import java.util.List;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.condition.domain.Citations;

/**
 * What Commerce decides.
 *
 * @param reasons may be {@code null} for an approval
 * @param citations of those conditions that come from the library
 * @param denied what is denied of it where the rest is approved
 * @param notice what the applicant is told of a denial; {@code null} for everything else
 */
public record Decision(
        ReviewOutcome outcome,
        List<String> conditions,
        String reasons,
        Notice notice,
        Citations citations,
        DeniedItems denied) {

    /** With conditions in free words, if any. */
    public Decision(ReviewOutcome outcome, List<String> conditions, String reasons, Notice notice) {
        this(outcome, conditions, reasons, notice, Citations.NONE, DeniedItems.NONE);
    }

    /**
     * What the notice of an intent to deny says besides the reasons (15 CFR 750.6(a)).
     *
     * @param modifications what would change the answer
     * @param contact whom to ask
     */
    public record Notice(String legalBasis, String modifications, String contact) {}

    public Decision {
        conditions = List.copyOf(conditions);
    }

    boolean denies() {
        return outcome == ReviewOutcome.DENIED;
    }

    boolean approves() {
        return outcome == ReviewOutcome.APPROVED || outcome == ReviewOutcome.APPROVED_WITH_CONDITIONS;
    }
}

package org.entente.dealtracker.review.rest;

import java.time.LocalDate;
import org.entente.contracts.vocabulary.AppealDecision;
import org.entente.dealtracker.review.domain.Appeal;

/**
 * An appeal from a denial (15 CFR 756.2).
 *
 * @param decision {@code null} while it is open, as are its day and reasons
 */
record AppealResponse(
        LocalDate appealedOn, String statement, AppealDecision decision, LocalDate decidedOn, String reasons) {

    static AppealResponse of(Appeal appeal) {
        return new AppealResponse(
                appeal.appealedOn(), appeal.statement(), appeal.decision(), appeal.decidedOn(), appeal.reasons());
    }
}

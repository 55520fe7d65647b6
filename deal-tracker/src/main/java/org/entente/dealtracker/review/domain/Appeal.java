package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.contracts.vocabulary.AppealDecision;

/**
 * The applicant's appeal from a denial, and what Commerce said to it (15 CFR 756.2).
 *
 * @param statement why the denial is wrong, in the applicant's words
 * @param decision {@code null} while it is open, as are its day and reasons
 */
@Embeddable
public record Appeal(
        @Column(name = "appealed_on") LocalDate appealedOn,
        @Column(name = "appeal_statement") String statement,

        @Enumerated(EnumType.STRING) @Column(name = "appeal_decision")
        AppealDecision decision,

        @Column(name = "appeal_decided_on") LocalDate decidedOn,
        @Column(name = "appeal_reasons") String reasons) {

    static Appeal filed(LocalDate day, String statement) {
        return new Appeal(day, statement, null, null, null);
    }

    Appeal decided(AppealDecision how, LocalDate day, String why) {
        return new Appeal(appealedOn, statement, how, day, why);
    }

    /** Nothing while it is open. */
    public Optional<AppealDecision> answer() {
        return Optional.ofNullable(decision);
    }
}

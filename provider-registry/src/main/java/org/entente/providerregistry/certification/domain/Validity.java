package org.entente.providerregistry.certification.domain;

import java.time.LocalDate;
import org.entente.providerregistry.problem.RegistryProblem;

/** The days on which a certificate is in force; the last one counts. */
public record Validity(LocalDate from, LocalDate until) {
    /** Refuses an end before the beginning. */
    public Validity {
        if (until.isBefore(from)) {
            throw RegistryProblem.VALIDITY_IN_PAST
                    .because("A certificate granted on %s cannot end on %s.".formatted(from, until))
                    .with("allowed", "validUntil from " + from);
        }
    }

    boolean isOver(LocalDate day) {
        return day.isAfter(until);
    }
}

package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.dealtracker.policy.domain.DatedRows;

/** All versions of the rules about how long a review may take; from the first day on one of them is in force on every day. */
public record ClockVersions(DatedRows<ClockVersion> versions) {

    /** What is in force on the day; nothing for a day before the first version. */
    public Optional<ClockVersion> inForce(LocalDate day) {
        return versions.inForce(day).stream().findFirst();
    }

    public LocalDate firstDay() {
        return versions.all().stream()
                .filter(row -> row.version().inForce())
                .map(row -> row.version().period().from())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}

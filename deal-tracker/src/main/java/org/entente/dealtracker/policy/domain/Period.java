package org.entente.dealtracker.policy.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which something holds.
 *
 * @param from the first day
 * @param to the last day, which counts; {@code null} for no end
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new InvalidPolicy("effectiveTo " + to + " lies before effectiveFrom " + from);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** {@code from 2026-07-10} or {@code from 2025-11-10 to 2026-11-09}. */
    @Override
    public String toString() {
        return "from " + from + (to == null ? "" : " to " + to);
    }
}

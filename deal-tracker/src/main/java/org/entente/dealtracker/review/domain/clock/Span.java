package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * Days in a row that count, or that do not.
 *
 * @param from the first
 * @param to the day after the last
 * @param stops those that cover any of the days; none where the days count
 */
public record Span(LocalDate from, LocalDate to, boolean counted, List<String> stops) {

    public Span {
        stops = List.copyOf(stops);
    }
}

package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.Comparator;
import org.entente.contracts.vocabulary.Agency;

/**
 * Something that happens to a review by itself when a day comes.
 *
 * @param agency whom it is about; {@code null} for all
 * @param dueOn the legal day, with which it is stamped
 * @param effectiveOn the first day on which it holds: what is done on the due date itself is mostly in time
 */
public record ReviewDeadline(Kind kind, Agency agency, LocalDate dueOn, LocalDate effectiveOn) {

    /** In the order in which they hold on one day. */
    public enum Kind {
        /** An agency that said nothing does not object. */
        SILENCE,
        /** A disagreement comes to the Operating Committee. */
        ESCALATION,
        /** A body's decision can no longer be appealed. */
        BODY_DECISION_FINAL,
        /** The days that a review may take are over. */
        LIMIT,
        /** An intent to deny becomes a denial. */
        DENIAL
    }

    static final Comparator<ReviewDeadline> AS_THEY_FALL_DUE = Comparator.comparing(ReviewDeadline::effectiveOn)
            .thenComparing(ReviewDeadline::kind)
            .thenComparing(ReviewDeadline::agency, Comparator.nullsFirst(Comparator.naturalOrder()));

    static ReviewDeadline after(Kind kind, Agency agency, LocalDate lastDay) {
        return new ReviewDeadline(kind, agency, lastDay, lastDay.plusDays(1));
    }
}

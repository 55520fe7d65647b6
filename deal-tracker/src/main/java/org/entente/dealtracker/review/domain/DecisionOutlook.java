package org.entente.dealtracker.review.domain;

import java.time.LocalDate;

/**
 * When a decision can be expected, from past reviews that were still open after as many counted days.
 *
 * <p>Days are counted as if the clock ran from today on without another stop. It binds nobody.
 *
 * @param earliest one in ten of them was decided by then; {@code null}, as are the other days, where too few can be compared
 * @param likely half of them were
 * @param latest nine in ten of them were
 * @param basedOn how many past reviews
 * @param basis which, or why nothing can be said, in words
 */
public record DecisionOutlook(LocalDate earliest, LocalDate likely, LocalDate latest, int basedOn, String basis) {

    /** Of fewer than so many a spread says nothing. */
    public static final int FEWEST = 20;

    /**
     * Of those to the same destination if there are enough, otherwise of all.
     *
     * @param elapsed counted days so far
     */
    public static DecisionOutlook of(
            DaysTaken sameDestination, DaysTaken all, String destination, int elapsed, LocalDate today) {
        DaysTaken near = sameDestination.atLeast(elapsed);
        if (near.count() >= FEWEST) {
            return of(near, "Past reviews to " + destination + " that took at least as long", elapsed, today);
        }
        DaysTaken any = all.atLeast(elapsed);
        if (any.count() >= FEWEST) {
            return of(any, "Past reviews to all destinations that took at least as long", elapsed, today);
        }
        return new DecisionOutlook(
                null,
                null,
                null,
                any.count(),
                "Fewer than " + FEWEST + " past reviews took as long as this one has; nothing can be said from them.");
    }

    private static DecisionOutlook of(DaysTaken past, String which, int elapsed, LocalDate today) {
        return new DecisionOutlook(
                today.plusDays(past.within(10).orElseThrow() - (long) elapsed),
                today.plusDays(past.within(50).orElseThrow() - (long) elapsed),
                today.plusDays(past.within(90).orElseThrow() - (long) elapsed),
                past.count(),
                which + ", as if the clock ran from today on without another stop.");
    }
}

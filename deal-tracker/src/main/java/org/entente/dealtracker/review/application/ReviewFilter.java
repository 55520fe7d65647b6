package org.entente.dealtracker.review.application;

import java.time.LocalDate;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.kit.problem.Problem;

/**
 * Which reviews somebody wants to see; everything may be {@code null} for no condition.
 *
 * @param waitingForMe only what the caller's agency has to act on; its legal day and who has it in hand can be asked for only then
 * @param destination ISO 3166-1 alpha-2
 * @param dueBy the last legal day
 */
public record ReviewFilter(
        boolean waitingForMe, ReviewState state, String destination, Assignee assignee, LocalDate dueBy) {

    /** Who of the caller's agency has it in hand. */
    public enum Assignee {
        ME,
        NOBODY
    }

    public ReviewFilter {
        if (!waitingForMe && (assignee != null || dueBy != null)) {
            throw Problem.invalid(
                    assignee != null ? "assignee" : "dueBy", "is a matter of your agency's queue; add waitingFor=me");
        }
    }
}

package org.entente.dealtracker.review.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.review.domain.ReviewDeadline;

/** What is to happen to reviews by itself, until it has. */
public interface ReviewDeadlines {

    /** Sets those of a review in place of those that were set before. */
    void set(UUID reviewId, List<ReviewDeadline> deadlines);

    /** @param since the day on which the first thing was to happen to it */
    record Due(UUID reviewId, LocalDate since) {}

    /**
     * The reviews to which something is to have happened by a day, longest overdue first.
     *
     * @param after only those that follow this one; {@code null} from the start
     */
    List<Due> due(LocalDate today, Due after, int limit);

    /**
     * Takes what is due of a review for the running transaction, which ends it when it commits.
     *
     * @return false when somebody else has it, or had it
     */
    boolean claim(UUID reviewId, LocalDate today);
}

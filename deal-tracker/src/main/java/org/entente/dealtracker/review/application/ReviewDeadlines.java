package org.entente.dealtracker.review.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.review.domain.ReviewDeadline;

/** What is to happen to reviews by itself, until it has. */
public interface ReviewDeadlines {

    /** Sets those of a review in place of those that were set before. */
    void set(UUID reviewId, List<ReviewDeadline> deadlines);

    /** The reviews to which something is to have happened by a day, longest overdue first. */
    List<UUID> due(LocalDate today, int limit);

    /**
     * Takes what is due of a review for the running transaction, which ends it when it commits.
     *
     * @return false when somebody else has it, or had it
     */
    boolean claim(UUID reviewId, LocalDate today);
}

package org.entente.dealtracker.review.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.review.domain.Question;
import org.entente.kit.http.PageRequest;

/** Where questions to applicants are kept. */
public interface Questions {

    void add(Question question);

    /** All of a review, in the order in which they were asked. */
    List<Question> of(UUID reviewId);

    /** The same, one more than the page shows. */
    List<Question> of(UUID reviewId, PageRequest page);

    /** Unanswered ones of pending reviews whose term ended before a day, longest overdue first; one more than the page shows. */
    List<Question> overdue(LocalDate today, PageRequest page);
}

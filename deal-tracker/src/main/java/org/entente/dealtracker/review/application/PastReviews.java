package org.entente.dealtracker.review.application;

import org.entente.dealtracker.review.domain.DaysTaken;

/** What past reviews came to. */
public interface PastReviews {

    /** How long those took that were decided; what was returned or withdrawn is not among them. */
    DaysTaken decided();

    DaysTaken decidedTo(String destination);
}

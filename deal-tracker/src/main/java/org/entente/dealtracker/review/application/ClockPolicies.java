package org.entente.dealtracker.review.application;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.dealtracker.review.domain.ReviewRules;

/** The versions of the rule about how long a review may take. */
public interface ClockPolicies {

    /** The lengths in force on the day; nothing for a day before the first of them. */
    Optional<ReviewRules> inForce(LocalDate day);

    /** The first day with lengths in force. */
    LocalDate firstDay();
}

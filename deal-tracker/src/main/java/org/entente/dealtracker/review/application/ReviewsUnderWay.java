package org.entente.dealtracker.review.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.dealtracker.review.domain.Review;

/** Registered reviews that are not over, by the day of their registration, whose rules they go by. */
public interface ReviewsUnderWay {

    Set<LocalDate> registrationDays();

    List<Review> registeredOn(Set<LocalDate> days);

    /** Lets the next look for what is due come to them, which sets their deadlines anew. */
    void lookAt(Set<LocalDate> registrationDays, LocalDate today);
}

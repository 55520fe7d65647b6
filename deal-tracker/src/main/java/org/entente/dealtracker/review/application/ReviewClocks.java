package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.entente.dealtracker.review.domain.Occasion;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewRules;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.kit.time.Washington;

/** The clocks of real reviews, by the rules of their day of registration. */
@ApplicationScoped
public class ReviewClocks {

    private final ClockPolicies policies;
    private final Clock clock;

    ReviewClocks(ClockPolicies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Now, as it is for this review. */
    public Occasion now(Review review) {
        return Occasion.of(clock.instant(), rules(review));
    }

    public LocalDate today() {
        return Washington.day(clock.instant());
    }

    /** The clocks on a day; those of a review that is over stand still from the day on which it ended. */
    public ClockReading on(Review review, LocalDate day) {
        LocalDate asOf = review.closedOn().filter(day::isAfter).orElse(day);
        ReviewRules rules = rules(review);
        ClockReading reading =
                review.course(new Occasion(clock.instant(), asOf, rules)).on(asOf);
        return review.closedOn().filter(end -> !day.isBefore(end)).isPresent() ? reading.ended() : reading;
    }

    /** The clocks today by these rules, whatever its own are. */
    ClockReading today(Review review, ReviewRules rules) {
        return review.course(Occasion.of(clock.instant(), rules)).on(today());
    }

    private ReviewRules rules(Review review) {
        LocalDate day = review.registeredOn().orElseGet(this::today);
        return policies.inForce(day)
                .orElseThrow(() -> new IllegalStateException("No rule about the clocks was in force on " + day));
    }
}

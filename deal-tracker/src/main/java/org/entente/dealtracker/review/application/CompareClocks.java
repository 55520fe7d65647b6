package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.dealtracker.policy.application.PolicyActivated;
import org.entente.dealtracker.review.domain.ClockVersion;
import org.entente.dealtracker.review.domain.ClockVersions;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewRules;
import org.entente.dealtracker.review.domain.clock.ClockReading;

/**
 * Which open reviews would have other due dates under other lengths: a review goes by what is in force on the day of its registration,
 * so that only a change of today's rules, or a correction of the past, moves any.
 */
@ApplicationScoped
public class CompareClocks {

    private final ReviewsUnderWay reviews;
    private final ReviewClocks clocks;
    private final Policies policies;

    CompareClocks(ReviewsUnderWay reviews, ReviewClocks clocks, Policies policies) {
        this.reviews = reviews;
        this.clocks = clocks;
        this.policies = policies;
    }

    /**
     * A review whose due dates would move.
     *
     * @param before its due dates in words
     */
    public record Moved(UUID dealId, LocalDate on, String before, String after) {}

    /** None where the same lengths are in force on every day on which an open review was registered. */
    public List<Moved> compare(ClockVersions is, ClockVersions would) {
        Set<LocalDate> days = days(is, would);
        return days.isEmpty()
                ? List.of()
                : reviews.registeredOn(days).stream()
                        .flatMap(review -> moved(review, is, would).stream())
                        .toList();
    }

    /** The first of these days from which reviews that are registered go by other lengths. */
    public Optional<LocalDate> from(ClockVersions is, ClockVersions would, List<LocalDate> days) {
        return days.stream().filter(day -> differ(is, would, day)).findFirst();
    }

    /** In the transaction of the activation, so that no replica goes on with deadlines of before. */
    void on(@Observes PolicyActivated activated) {
        Set<LocalDate> days = days(
                policies.current().of(ClockVersions.class), activated.policy().of(ClockVersions.class));
        if (!days.isEmpty()) {
            reviews.lookAt(days, clocks.today());
        }
    }

    private Set<LocalDate> days(ClockVersions is, ClockVersions would) {
        return is.equals(would)
                ? Set.of()
                : reviews.registrationDays().stream()
                        .filter(day -> differ(is, would, day))
                        .collect(Collectors.toSet());
    }

    private static boolean differ(ClockVersions is, ClockVersions would, LocalDate day) {
        return !rules(is, day).equals(rules(would, day));
    }

    private static Optional<ReviewRules> rules(ClockVersions versions, LocalDate day) {
        return versions.inForce(day).map(ClockVersion::rules);
    }

    private Optional<Moved> moved(Review review, ClockVersions is, ClockVersions would) {
        String before = words(review, is);
        String after = words(review, would);
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Moved(review.application().dealId(), clocks.today(), before, after));
    }

    private String words(Review review, ClockVersions versions) {
        ClockReading reading = rules(versions, review.registeredOn().orElseThrow())
                .map(rules -> clocks.today(review, rules))
                .orElseThrow();
        String stage = Stream.ofNullable(reading.stageDueOn())
                .map(day -> "this stage due on " + day + ", ")
                .findFirst()
                .orElse("");
        String overall = reading.overallDueOn() == null
                ? "the whole not known while a stop is open"
                : "the whole due on " + reading.overallDueOn();
        return review.application().number() + ": " + stage + overall;
    }
}

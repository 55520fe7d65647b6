package org.entente.dealtracker.review.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand reviews with random behavior: the clock folded from facts shows on every day what the clock kept by hand shows.
 *
 * <p>The seed is printed; {@code -Dclock.seed=…} repeats a run, and {@code -Dclock.reviews=1} makes it one review.
 */
class ClockSimulationTest {

    private static final int REVIEWS = Integer.getInteger("clock.reviews", 10_000);

    private final Set<ReviewStage> stages = EnumSet.noneOf(ReviewStage.class);
    private final Set<AgencyPosition> positions = EnumSet.noneOf(AgencyPosition.class);
    private long days;
    private long unknown;

    @Test
    void givenRandomReviewsWhenReadOnEveryDayThenTheClockIsTheOneKeptByHand() {
        long seed = Long.getLong("clock.seed", System.nanoTime());
        System.out.println("Simulated reviews from seed " + seed);

        for (long review = seed; review < seed + REVIEWS; review++) {
            compare(review);
        }

        System.out.printf(
                "%,d reviews agree on all of %,d days, %,d with an unknown due date%n", REVIEWS, days, unknown);
        if (REVIEWS >= 1_000) {
            assertThat(stages).containsExactlyInAnyOrder(ReviewStage.values());
            assertThat(positions).containsExactlyInAnyOrder(AgencyPosition.values());
            assertThat(unknown).isPositive();
        }
    }

    private void compare(long seed) {
        SimulatedReview review = SimulatedReview.of(seed);
        List<ReviewFact> shuffled = new ArrayList<>(review.facts());
        Collections.shuffle(shuffled, new Random(seed));
        List<NumberedFact> told = ClockStory.numbered(shuffled);
        LocalDate day = review.first();
        for (ClockReading byHand : review.readings()) {
            ClockReading folded = ReviewCourse.of(told, day, ClockStory.LENGTHS).on(day);
            if (!folded.equals(byHand)) {
                assertThat(folded)
                        .as("-Dclock.seed=%d, on %s: %s", seed, day, review.facts())
                        .isEqualTo(byHand);
            }
            look(folded);
            day = day.plusDays(1);
        }
    }

    private void look(ClockReading reading) {
        days++;
        unknown += reading.stage() != ReviewStage.SUBMITTED && reading.overallDueOn() == null ? 1 : 0;
        stages.add(reading.stage());
        reading.agencies().forEach(agency -> positions.add(agency.position()));
    }
}

package org.entente.dealtracker.review.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.StopReason;

/** What holds for the clocks of every review on every day; jqwik prints the seed of a failure. */
class ClockPropertyTest {

    @Property(tries = 500)
    void givenAReviewWhenReplayedThenItHasTheSameClock(@ForAll long seed, @ForAll @IntRange(max = 250) int days) {
        SimulatedReview review = SimulatedReview.of(seed);
        LocalDate at = review.first().plusDays(days);

        assertThat(ClockStory.at(at, SimulatedReview.of(seed).facts())).isEqualTo(ClockStory.at(at, review.facts()));
    }

    @Property(tries = 500)
    void givenAgenciesOnTheirOwnWhenTheirEventsAreShuffledThenNothingChanges(
            @ForAll long seed, @ForAll @IntRange(max = 250) int days) {
        SimulatedReview review = SimulatedReview.of(seed);
        LocalDate at = review.first().plusDays(days);
        List<ReviewFact> agencyByAgency = new ArrayList<>(review.facts().stream()
                .filter(fact -> !(fact instanceof ReviewFact.Recommended))
                .toList());
        List<Agency> agencies = new ArrayList<>(List.of(Agency.STATE, Agency.WAR, Agency.ENERGY));
        Collections.shuffle(agencies, new Random(seed));
        agencies.forEach(agency -> recommendations(review, agency).forEach(agencyByAgency::add));

        assertThat(ClockStory.at(at, agencyByAgency)).isEqualTo(ClockStory.at(at, review.facts()));
    }

    @Property(tries = 500)
    void givenAReviewWhenAnythingHappensAfterTheDayThenTheClockOfTheDayStays(
            @ForAll long seed, @ForAll @IntRange(max = 250) int days) {
        SimulatedReview review = SimulatedReview.of(seed);
        LocalDate at = review.first().plusDays(days);
        LocalDate next = at.plusDays(1);
        List<ReviewFact> more = ClockStory.with(
                review.facts(),
                new ReviewFact.Registered(next),
                new ReviewFact.StopEnded(next, "s000"),
                new ReviewFact.StopStarted(next, "s000", StopReason.PRE_LICENSE_CHECK),
                new ReviewFact.BodyDecided(next, Body.EARB, null));

        assertThat(ClockStory.at(at, more)).isEqualTo(ClockStory.at(at, review.facts()));
    }

    @Property(tries = 2_000)
    void givenAReviewWhenItIsStoppedOnceMoreThenNothingThatIsLeftGetsShorter(
            @ForAll long seed,
            @ForAll @IntRange(max = 250) int days,
            @ForAll @IntRange(max = 200) int start,
            @ForAll @IntRange(max = 40) int length) {
        SimulatedReview review = SimulatedReview.of(seed);
        LocalDate at = review.first().plusDays(days);
        if (!(review.facts().stream().findFirst().orElse(null)
                instanceof ReviewFact.Registered(LocalDate registered))) {
            return;
        }
        LocalDate from = registered.plusDays(start);
        List<ReviewFact> stopped = ClockStory.with(
                review.facts(),
                new ReviewFact.StopStarted(from, "more", StopReason.PRE_LICENSE_CHECK),
                new ReviewFact.StopEnded(from.plusDays(length), "more"));
        ClockReading before = ClockStory.at(at, review.facts());

        ClockReading after = ClockStory.at(at, stopped);

        assertThat(after.remainingDays()).isGreaterThanOrEqualTo(before.remainingDays());
        assertThat(after.elapsedDays() + after.stoppedDays()).isEqualTo(before.elapsedDays() + before.stoppedDays());
        notEarlier(before.overallDueOn(), after.overallDueOn());
        for (int agency = 0; agency < before.agencies().size(); agency++) {
            notEarlier(
                    before.agencies().get(agency).dueOn(),
                    after.agencies().get(agency).dueOn());
        }
        if (after.stage() == before.stage()) {
            notEarlier(before.stageDueOn(), after.stageDueOn());
        }
    }

    private static Stream<ReviewFact> recommendations(SimulatedReview review, Agency agency) {
        return review.facts().stream()
                .filter(fact -> fact instanceof ReviewFact.Recommended it && it.agency() == agency);
    }

    /** A day that is not known is after all that are. */
    private static void notEarlier(LocalDate before, LocalDate after) {
        assertThat(orNever(after)).isAfterOrEqualTo(orNever(before));
    }

    private static LocalDate orNever(LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }
}

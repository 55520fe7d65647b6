package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionOutlookTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final DaysTaken NONE = DaysTaken.of(Map.of());

    @Test
    void givenOneReviewForEachNumberOfDaysWhenAskedThenTheSpreadIsThatOfThoseThatTookAtLeastAsLong() {
        DaysTaken hundred = oneEach(1, 100);

        assertThat(DecisionOutlook.of(hundred, hundred, "SA", 1, TODAY))
                .isEqualTo(
                        new DecisionOutlook(
                                TODAY.plusDays(9),
                                TODAY.plusDays(49),
                                TODAY.plusDays(89),
                                100,
                                "Past reviews to SA that took at least as long, as if the clock ran from today on without another stop."));
        assertThat(DecisionOutlook.of(hundred, hundred, "SA", 81, TODAY))
                .extracting(
                        DecisionOutlook::earliest,
                        DecisionOutlook::likely,
                        DecisionOutlook::latest,
                        DecisionOutlook::basedOn)
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(9), TODAY.plusDays(17), 20);
    }

    @Test
    void givenTooFewToTheSameDestinationWhenAskedThenAllAreComparedAndItIsSaid() {
        DecisionOutlook outlook = DecisionOutlook.of(oneEach(1, 19), oneEach(1, 40), "SA", 0, TODAY);

        assertThat(outlook.basis()).startsWith("Past reviews to all destinations");
        assertThat(outlook.basedOn()).isEqualTo(40);
    }

    @Test
    void givenTooFewAtAllWhenAskedThenNothingIsExpectedAndItIsSaid() {
        DecisionOutlook outlook = DecisionOutlook.of(NONE, oneEach(1, 40), "SA", 30, TODAY);

        assertThat(outlook.likely()).isNull();
        assertThat(outlook.basedOn()).isEqualTo(11);
        assertThat(outlook.basis()).contains("nothing can be said");
    }

    @Test
    void givenAReviewOlderThanMostWhenAskedThenNoDayIsInThePast() {
        DaysTaken skewed = DaysTaken.of(Map.of(5, 1_000, 60, 30));

        DecisionOutlook outlook = DecisionOutlook.of(skewed, skewed, "SA", 40, TODAY);

        assertThat(outlook.earliest()).isEqualTo(TODAY.plusDays(20));
        assertThat(outlook.basedOn()).isEqualTo(30);
    }

    private static DaysTaken oneEach(int from, int to) {
        return DaysTaken.of(IntStream.rangeClosed(from, to).boxed().collect(Collectors.toMap(day -> day, _ -> 1)));
    }
}

package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainStatusTest {

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void givenEveryStateWhenSaidInWordsThenBothSentencesEndAndNoAgencyIsQuoted(ReviewState state) {
        PlainStatus status = status(ReviewStory.in(state));

        assertThat(status.now()).endsWith(".").doesNotContain("diversion risk", "War denies", "_");
        assertThat(status.next()).endsWith(".").doesNotContain("null", "_");
    }

    @Test
    void givenAReviewBeforeTheAgenciesWhenSaidInWordsThenTheDaysAreThoseOfTheClock() {
        PlainStatus status =
                status(ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).onDay(12));

        assertThat(status.now()).contains("12 of 90 days are used");
        assertThat(status.next()).contains("by " + ReviewStory.day(30), "by " + ReviewStory.day(90));
    }

    @Test
    void givenAStopWhenSaidInWordsThenItIsSaidAndNoDayIsPromised() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW);
        new ClockStops(story.review, story.now())
                .start(Agency.STATE, StopReason.APPLICANT_INFORMATION, "zebra evidence");

        PlainStatus status = status(story.onDay(3));

        assertThat(status.now()).contains("stands still").doesNotContain("zebra");
        assertThat(status.next()).doesNotContain("2026");
    }

    private static PlainStatus status(ReviewStory story) {
        return PlainStatus.of(story.review, story.clock());
    }
}

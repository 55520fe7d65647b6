package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.contracts.vocabulary.Agency;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/** Questions to the applicant stop the clocks for exactly as long as one of them is open. */
class InquiryTest {

    private final ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW);

    @Test
    void givenTwoQuestionsWhenOneIsAnsweredThenTheClocksStandUntilTheOtherIs() {
        story.onDay(2).ask(Agency.STATE).onDay(4).ask(Agency.WAR);
        assertThat(story.questions).extracting(Question::stop).containsExactly("s1", "s1");

        story.onDay(6).answer(1);
        assertThat(story.clock().stopped()).isTrue();
        story.onDay(9).answer(2);

        assertThat(story.clock().stopped()).isFalse();
        assertThat(story.clock().stoppedDays()).isEqualTo(7);
        assertThat(story.clock().elapsedDays()).isEqualTo(2);
    }

    @Test
    void givenAnAnswerWhenAskedAgainThenAnotherStopBegins() {
        story.onDay(2).ask(Agency.STATE).onDay(3).answer(1).onDay(5).ask(Agency.STATE);

        assertThat(story.questions).extracting(Question::stop).containsExactly("s1", "s2");
        assertThatThrownBy(() -> story.answer(1)).isInstanceOf(Problem.class).hasMessageContaining("already");
        assertThatThrownBy(() -> story.answer(3)).isInstanceOf(Problem.class).hasMessageContaining("no question 3");
    }

    @Test
    void givenTheTenDaysAreOverWhenAnAgencyAsksThenOnlyCommerceMay() {
        story.onDay(10).ask(Agency.STATE).answer(1);

        assertThatThrownBy(() -> story.onDay(11).ask(Agency.STATE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(ReviewStory.day(10).toString())
                .hasMessageContaining("COMMERCE");
        assertThat(story.ask(Agency.COMMERCE).clock().stopped()).isTrue();
    }

    @Test
    void givenAStopWhenTheTenDaysAreCountedThenItsDaysAreNot() {
        story.onDay(1).stop(Agency.WAR).onDay(21).endStop("s1", Agency.WAR);

        assertThat(story.onDay(30).ask(Agency.STATE).questions).hasSize(1);
    }

    @Test
    void givenNoReferralWhenAnAgencyAsksThenItIsRefused() {
        ReviewStory early = ReviewStory.in(ReviewState.BIS_INITIAL_REVIEW);

        assertThatThrownBy(() -> early.ask(Agency.ENERGY))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not referred");
    }

    @Test
    void givenAnAnswerThatDoesNotComeWhenItsTermEndsThenTheClocksStillStand() {
        story.ask(Agency.STATE).onDay(60).catchUp();

        assertThat(story.clock().stopped()).isTrue();
        assertThat(story.questions.getFirst().overdue(ReviewStory.day(20))).isFalse();
        assertThat(story.questions.getFirst().overdue(ReviewStory.day(21))).isTrue();
    }

    @Test
    void givenAStopThatCommerceEndedWhenTheAnswerComesThenItIsKept() {
        story.ask(Agency.STATE).onDay(3).endStop("s1", Agency.COMMERCE).onDay(5).answer(1);

        assertThat(story.questions.getFirst().answer()).contains("Kestrel does.");
        assertThat(story.clock().stoppedDays()).isEqualTo(3);
    }
}

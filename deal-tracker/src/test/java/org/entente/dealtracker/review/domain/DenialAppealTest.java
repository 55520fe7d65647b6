package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.contracts.deals.DenialAppealDecided;
import org.entente.contracts.deals.DenialAppealed;
import org.entente.contracts.deals.ReviewDecided;
import org.entente.contracts.deals.ReviewReturned;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.AppealDecision;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/** 15 CFR 756.2: a denial of day 45 can be appealed until day 90, once. */
class DenialAppealTest {

    @Test
    void givenADenialWhenItIsAppealedOnTheLastDayThenItIsOpenAndTheDenialStands() {
        ReviewStory story = ReviewStory.denied().onDay(90).appeal();

        assertThat(story.review.state()).isEqualTo(ReviewState.APPEALED);
        assertThat(story.review.outcome()).contains(ReviewOutcome.DENIED);
        assertThat(story.review.closedOn()).contains(ReviewStory.day(45));
        assertThat(story.events)
                .last()
                .isEqualTo(
                        new DenialAppealed(ReviewStory.ID, ReviewStory.DEAL, ReviewStory.day(90), "the operator left"));
        assertThat(Waiting.of(story.review, story.now()))
                .containsExactly(new ReviewTask(Agency.COMMERCE, ReviewTask.NO_DAY));
    }

    @Test
    void givenADenialWhenItIsAppealedTooLateThenTheProblemNamesTheDayOnWhichTheTimeEnded() {
        ReviewStory story = ReviewStory.denied().onDay(91);

        assertThatThrownBy(story::appeal)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.extensions()).containsEntry("appealUntil", ReviewStory.day(90)))
                .hasMessageContaining(ReviewStory.day(90).toString());
        assertThat(story.review.state()).isEqualTo(ReviewState.DECIDED);
    }

    @Test
    void givenAnApprovalWhenItIsAppealedThenItIsRefused() {
        assertThatThrownBy(() -> ReviewStory.in(ReviewState.DECIDED).appeal())
                .hasMessageContaining("Only a denial is appealed");
    }

    @Test
    void givenAnAppealWhenItIsDeniedThenThatIsFinal() {
        ReviewStory story = ReviewStory.denied().onDay(60).appeal().onDay(70);
        story.decideAppeal(AppealDecision.DENIED, null);

        assertThat(story.review.state()).isEqualTo(ReviewState.DECIDED);
        assertThat(story.review.outcome()).contains(ReviewOutcome.DENIED);
        assertThat(story.events).last().isInstanceOf(DenialAppealDecided.class);
        assertThatThrownBy(story::appeal).hasMessageContaining("that is final");
        assertThat(ReviewTransitions.allowed(story.review)).isEmpty();
    }

    @Test
    void givenAnAppealWhenItIsGrantedThenTheApplicationIsApprovedOrComesBack() {
        ReviewStory approved =
                ReviewStory.denied().appeal().decideAppeal(AppealDecision.GRANTED, ReviewOutcome.APPROVED);
        ReviewStory returned = ReviewStory.denied()
                .appeal()
                .decideAppeal(AppealDecision.GRANTED, ReviewOutcome.RETURNED_WITHOUT_ACTION);

        assertThat(approved.review.outcome()).contains(ReviewOutcome.APPROVED);
        assertThat(approved.review.closedOn()).contains(ReviewStory.day(45));
        assertThat(approved.events).last().isInstanceOf(ReviewDecided.class);
        assertThat(returned.review.state()).isEqualTo(ReviewState.RETURNED);
        assertThat(returned.events)
                .last()
                .isEqualTo(new ReviewReturned(ReviewStory.ID, ReviewStory.DEAL, true, "weighed"));
    }

    @Test
    void givenAnAppealWhenItsRulingContradictsItselfThenTheProblemSaysWhatIsAllowed() {
        ReviewStory story = ReviewStory.denied().appeal();

        assertThatThrownBy(() -> story.decideAppeal(AppealDecision.GRANTED, ReviewOutcome.DENIED))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.extensions())
                                .containsEntry(
                                        "allowed",
                                        List.of(
                                                ReviewOutcome.APPROVED,
                                                ReviewOutcome.APPROVED_WITH_CONDITIONS,
                                                ReviewOutcome.RETURNED_WITHOUT_ACTION)));
        assertThatThrownBy(() -> story.decideAppeal(AppealDecision.GRANTED, null))
                .hasMessageContaining("outcome must be one of");
        assertThatThrownBy(() -> story.decideAppeal(AppealDecision.DENIED, ReviewOutcome.APPROVED))
                .hasMessageContaining("leave outcome, conditions and denied items out");
        assertThatThrownBy(() -> story.decideAppeal(AppealDecision.GRANTED, ReviewOutcome.APPROVED_WITH_CONDITIONS))
                .hasMessageContaining("names them");
        assertThat(story.review.state()).isEqualTo(ReviewState.APPEALED);
    }

    @Test
    void givenAnOpenAppealWhenDaysPassThenNothingHappensByItself() {
        ReviewStory story = ReviewStory.denied().appeal().onDay(500);

        assertThat(new ReviewCalendar(story.review, story.now()).ahead()).isEmpty();
    }
}

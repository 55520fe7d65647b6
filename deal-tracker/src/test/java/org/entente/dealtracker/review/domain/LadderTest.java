package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.contracts.vocabulary.Agency.COMMERCE;
import static org.entente.contracts.vocabulary.Agency.ENERGY;
import static org.entente.contracts.vocabulary.Agency.STATE;
import static org.entente.contracts.vocabulary.Agency.WAR;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.contracts.deals.ReviewBodyDecided;
import org.entente.contracts.deals.ReviewBodyDecisionFinal;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.domain.clock.ReviewStage;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/** Disagreements on their way up, by votes and appeals. */
class LadderTest {

    @Test
    void givenTheFullLadderWithoutStopsWhenWalkedThenItIsWithThePresidentOnDayNinety() {
        ReviewStory story =
                new ReviewStory().register().onDay(9).refer().onDay(20).disagree();
        story.onDay(39).escalate(Body.OPERATING_COMMITTEE, COMMERCE);
        story.onDay(53).bodyDecides(Recommendation.APPROVE);
        story.onDay(58).escalate(Body.ACEP, WAR);
        story.onDay(69).votes(Recommendation.APPROVE, COMMERCE, STATE, ENERGY);
        story.onDay(74).escalate(Body.EARB, WAR);
        story.onDay(85).votes(Recommendation.APPROVE, COMMERCE, STATE, ENERGY);

        story.onDay(90).escalate(Body.PRESIDENT, WAR);

        assertThat(story.review.state()).isEqualTo(ReviewState.PRESIDENT);
        assertThat(story.clock().elapsedDays()).isEqualTo(90);
        assertThat(story.clock().remainingDays()).isZero();
    }

    @Test
    void givenAnAppealAfterItsWindowWhenMadeThenItIsToldTheLastDay() {
        ReviewStory story = ReviewStory.in(ReviewState.OC_REVIEW).bodyDecides(Recommendation.APPROVE);

        broken(() -> story.onDay(6).escalate(Body.ACEP, WAR), ReviewStory.day(5).toString());
        story.onDay(5).escalate(Body.ACEP, WAR);
    }

    @Test
    void givenAnAppealWithoutAWordOfLawWhenMadeThenItSaysWhatIsMissing() {
        ReviewStory story = ReviewStory.in(ReviewState.OC_REVIEW).bodyDecides(Recommendation.APPROVE);

        broken(
                () -> new Ladder(story.review, story.now()).escalate(new Escalation(Body.ACEP, WAR, " ", null)),
                "legalBasis, reasons");
    }

    @Test
    void givenABodyThatWasLeftOutWhenEscalatedThenItIsRefused() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).disagree();

        broken(() -> story.escalate(Body.EARB, COMMERCE), "Operating Committee first");
    }

    @Test
    void givenAnAgencyThatVotedWithTheMajorityWhenItAppealsThenItIsToldWhoMay() {
        ReviewStory story =
                ReviewStory.in(ReviewState.ACEP_REVIEW).votes(Recommendation.APPROVE, COMMERCE, STATE, ENERGY);

        broken(() -> story.escalate(Body.EARB, STATE), "[WAR]");
    }

    @Test
    void givenAMemberThatVotedWhenItVotesAgainThenItIsRefusedWithItsVote() {
        ReviewStory story = ReviewStory.in(ReviewState.ACEP_REVIEW).vote(Recommendation.DENY, STATE);

        conflict(() -> story.vote(Recommendation.APPROVE, STATE), "voted");
    }

    @Test
    void givenThreeOfFourAgreeWhenVotedThenTheBodyHasDecidedWithTheirConditions() {
        ReviewStory story = ReviewStory.in(ReviewState.ACEP_REVIEW)
                .vote(Recommendation.APPROVE, STATE, ENERGY)
                .vote(Recommendation.APPROVE_WITH_CONDITIONS, COMMERCE);

        assertThat(story.events).last().isInstanceOfSatisfying(ReviewBodyDecided.class, decided -> {
            assertThat(decided.decision()).isEqualTo(Recommendation.APPROVE_WITH_CONDITIONS);
            assertThat(decided.appealableUntil()).isEqualTo(ReviewStory.day(5));
        });
        conflict(() -> story.vote(Recommendation.DENY, WAR), "decided");
    }

    @Test
    void givenATieWhenAllHaveVotedThenTheChairDecides() {
        ReviewStory story = ReviewStory.in(ReviewState.ACEP_REVIEW)
                .vote(Recommendation.DENY, STATE, WAR)
                .vote(Recommendation.APPROVE, ENERGY);
        conflict(() -> story.bodyDecides(Recommendation.APPROVE), "[COMMERCE]");
        story.vote(Recommendation.APPROVE, COMMERCE);
        assertThat(ReviewTest.waitingFor(story)).containsExactly(COMMERCE);

        story.bodyDecides(Recommendation.DENY);

        assertThat(ReviewTest.waitingFor(story)).containsExactly(COMMERCE, ENERGY);
    }

    @Test
    void givenADecisionThatCanBeAppealedWhenCommerceFollowsItThenItHasToWait() {
        ReviewStory story = ReviewStory.in(ReviewState.OC_REVIEW);
        conflict(() -> story.decide(ReviewStory.approval()), "has not decided");
        story.bodyDecides(Recommendation.APPROVE);
        conflict(
                () -> story.onDay(5).decide(ReviewStory.approval()),
                ReviewStory.day(5).toString());

        story.onDay(6).catchUp();

        assertThat(story.events)
                .contains(new ReviewBodyDecisionFinal(
                        ReviewStory.ID, ReviewStory.DEAL, Body.OPERATING_COMMITTEE, ReviewStory.day(5)));
        assertThat(story.clock().stage()).isEqualTo(ReviewStage.DECISION);
        broken(() -> story.decide(ReviewStory.denial()), "APPROVED");
        story.decide(ReviewStory.approval());
        assertThat(story.review.outcome()).contains(ReviewOutcome.APPROVED);
    }

    @Test
    void givenAgreementOrSilenceWhenEscalatedThenThereIsNothingToSettleYet() {
        conflict(
                () -> ReviewStory.in(ReviewState.INTERAGENCY_REVIEW)
                        .approve(STATE, WAR, ENERGY)
                        .escalate(Body.OPERATING_COMMITTEE, COMMERCE),
                "agree");
        conflict(
                () -> ReviewStory.in(ReviewState.INTERAGENCY_REVIEW)
                        .approve(STATE)
                        .deny(WAR)
                        .escalate(Body.OPERATING_COMMITTEE, COMMERCE),
                "ENERGY");
    }

    static void broken(ThrowingCallable call, String words) {
        assertProblem(call, CommonProblem.RULE_BROKEN, words);
    }

    static void conflict(ThrowingCallable call, String words) {
        assertProblem(call, CommonProblem.STATE_CONFLICT, words);
    }

    private static void assertProblem(ThrowingCallable call, CommonProblem type, String words) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(type);
            assertThat(List.of(problem.detail())).first().asString().contains(words);
        });
    }
}

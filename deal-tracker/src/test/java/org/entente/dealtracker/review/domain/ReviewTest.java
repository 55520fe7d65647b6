package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.contracts.vocabulary.Agency.ENERGY;
import static org.entente.contracts.vocabulary.Agency.STATE;
import static org.entente.contracts.vocabulary.Agency.WAR;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entente.contracts.deals.ReviewWithdrawn;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.domain.clock.AgencyPosition;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/** The main line of a review: taken in, referred, recommended on, decided. */
class ReviewTest {

    @Test
    void givenAPendingApplicationWhenWithdrawnThenItEndsWithTheReason() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).withdraw();

        assertThat(story.events).last().isEqualTo(new ReviewWithdrawn(ReviewStory.ID, ReviewStory.DEAL, "no budget"));
        assertThat(waiting(story)).isEmpty();
        assertThat(story.review.closedOn()).contains(ReviewStory.DAY_0);
    }

    @Test
    void givenReferralOnDayNineWhenAskedThenRecommendationsAreDueOnDayThirtyNine() {
        ReviewStory story = new ReviewStory().register().onDay(9).refer();

        assertThat(story.review.course(story.now()).referralDueOn()).contains(ReviewStory.day(9));
        assertThat(story.review.course(story.now()).recommendationsDueOn()).contains(ReviewStory.day(39));
        assertThat(waiting(story))
                .containsExactly(
                        new ReviewTask(STATE, ReviewStory.day(39)),
                        new ReviewTask(WAR, ReviewStory.day(39)),
                        new ReviewTask(ENERGY, ReviewStory.day(39)));
    }

    @Test
    void givenADenialWithoutReasonsOrLegalBasisWhenRecommendedThenItIsRefused() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW);
        var defective = new AgencyRecommendation(
                WAR,
                Recommendation.DENY,
                null,
                null,
                List.of(),
                null,
                story.now().at());

        assertThatThrownBy(() -> new Consultation(story.review, story.now()).recommend(defective))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN);
                    assertThat(problem.detail()).contains("reasons").contains("legalBasis");
                });
        assertThat(waiting(story)).extracting(ReviewTask::agency).containsExactly(STATE, WAR, ENERGY);
    }

    @Test
    void givenARecommendationWhenTheSameAgencyRecommendsAgainThenItIsRefused() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).approve(STATE);

        assertThatThrownBy(() -> story.approve(STATE)).hasMessageContaining("recommended already");
    }

    @Test
    void givenTheDueDateHasPassedWhenAnAgencyRecommendsThenItIsToldTheDay() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW);
        story.onDay(30).approve(STATE);

        assertThatThrownBy(() -> story.onDay(31).approve(WAR)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN);
            assertThat(problem.detail()).contains(ReviewStory.day(30).toString());
        });
    }

    @Test
    void givenASilentAgencyWhenDecidedThenTheRefusalNamesIt() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).approve(STATE, WAR);

        assertThatThrownBy(() -> story.decide(ReviewStory.approval())).hasMessageContaining("ENERGY");
    }

    @Test
    void givenAnAgencyStayedSilentWhenDecidedAfterItsDueDateThenItDidNotObject() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).approve(STATE, WAR);

        story.onDay(31).decide(ReviewStory.approval());

        assertThat(story.review.outcome()).contains(ReviewOutcome.APPROVED);
        assertThat(story.clock().agencies())
                .extracting(each -> each.position())
                .containsExactly(
                        AgencyPosition.APPROVE, AgencyPosition.APPROVE, AgencyPosition.NO_OBJECTION_BY_SILENCE);
    }

    @Test
    void givenDisagreementWhenDecidedThenEscalationIsNeeded() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).disagree();

        assertThatThrownBy(() -> story.decide(ReviewStory.approval()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
                    assertThat(problem.detail()).contains("Operating Committee");
                    assertThat(problem.extensions().get("allowed"))
                            .asInstanceOf(InstanceOfAssertFactories.LIST)
                            .contains("escalate (Commerce)");
                });
    }

    @Test
    void givenConditionsOfAnAgencyWhenApprovedWithoutAnyThenItIsRefusedWithWhatIsAllowed() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW)
                .approve(STATE, WAR)
                .recommend(Recommendation.APPROVE_WITH_CONDITIONS, ENERGY);

        assertThatThrownBy(() -> story.decide(ReviewStory.approval()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN);
                    assertThat(problem.extensions().get("allowed"))
                            .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                            .contains(ReviewOutcome.APPROVED_WITH_CONDITIONS)
                            .doesNotContain(ReviewOutcome.APPROVED);
                });
    }

    @Test
    void givenNobodyHasSeenItWhenCommerceApprovesThenItIsRefused() {
        ReviewStory story = ReviewStory.in(ReviewState.BIS_INITIAL_REVIEW);

        assertThatThrownBy(() -> story.decide(ReviewStory.approval())).hasMessageContaining("State, War and Energy");
    }

    @Test
    void givenADeficientApplicationWhenReturnedThenItWasNeverRegistered() {
        ReviewStory story = new ReviewStory().returnUnregistered();

        assertThat(story.review.state()).isEqualTo(ReviewState.RETURNED);
        assertThat(story.review.outcome()).contains(ReviewOutcome.RETURNED_UNREGISTERED);
        assertThat(story.review.registeredOn()).isEmpty();
    }

    static List<ReviewTask> waiting(ReviewStory story) {
        return Waiting.of(story.review, story.now());
    }

    static List<Agency> waitingFor(ReviewStory story) {
        return waiting(story).stream().map(ReviewTask::agency).toList();
    }
}

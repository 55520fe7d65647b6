package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.contracts.vocabulary.Agency.COMMERCE;
import static org.entente.contracts.vocabulary.Agency.ENERGY;
import static org.entente.contracts.vocabulary.Agency.STATE;
import static org.entente.contracts.vocabulary.Agency.WAR;
import static org.entente.dealtracker.review.domain.LadderTest.broken;
import static org.entente.dealtracker.review.domain.LadderTest.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.contracts.deals.AgencyDeemedNotToObject;
import org.entente.contracts.deals.IntentToDenyIssued;
import org.entente.contracts.deals.ReviewDecided;
import org.entente.contracts.deals.ReviewEscalated;
import org.entente.contracts.deals.ReviewLimitPassed;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/** What happens by itself, stops that move it, and the way to a denial. */
class ReviewCalendarTest {

    @Test
    void givenOneDenialAndSilenceWhenSomebodyLooksLateThenEverythingHappensInOrderOnItsDay() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).deny(WAR);
        story.events.clear();

        story.onDay(100).catchUp();

        assertThat(story.events)
                .containsExactly(
                        new AgencyDeemedNotToObject(ReviewStory.ID, ReviewStory.DEAL, STATE, ReviewStory.day(30)),
                        new AgencyDeemedNotToObject(ReviewStory.ID, ReviewStory.DEAL, ENERGY, ReviewStory.day(30)),
                        new ReviewEscalated(
                                ReviewStory.ID,
                                ReviewStory.DEAL,
                                Body.OPERATING_COMMITTEE,
                                ReviewStory.day(31),
                                null,
                                null,
                                null),
                        new ReviewLimitPassed(ReviewStory.ID, ReviewStory.DEAL, ReviewStory.day(90)));
        assertThat(story.review.state()).isEqualTo(ReviewState.OC_REVIEW);
    }

    @Test
    void givenWhatWasDueHasHappenedWhenSomebodyLooksAgainThenNothingHappens() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW)
                .deny(WAR)
                .onDay(100)
                .catchUp();
        story.events.clear();

        story.catchUp().onDay(101).catchUp();

        assertThat(story.events).isEmpty();
    }

    @Test
    void givenTheDueDateItselfWhenSomebodyLooksThenThereIsStillTime() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).onDay(30);
        story.events.clear();

        story.catchUp();

        assertThat(story.events).isEmpty();
    }

    @Test
    void givenEverybodyAgreesWhenTheirTimeIsOverThenNothingIsEscalated() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW)
                .approve(STATE)
                .onDay(31)
                .catchUp();

        assertThat(story.review.state()).isEqualTo(ReviewState.INTERAGENCY_REVIEW);
        assertThat(ReviewTest.waitingFor(story)).containsExactly(COMMERCE);
    }

    @Test
    void givenAnOpenStopWhenTimePassesThenNothingIsDueUntilItEnds() {
        ReviewStory story =
                ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).onDay(10).stop(WAR);
        assertThat(new ReviewCalendar(story.review, story.now()).ahead()).isEmpty();
        assertThat(ReviewTest.waiting(story)).contains(new ReviewTask(WAR, ReviewTask.NO_DAY));

        story.onDay(25).endStop("s1", WAR);

        assertThat(new ReviewCalendar(story.review, story.now()).ahead())
                .extracting(ReviewDeadline::dueOn)
                .containsExactly(ReviewStory.day(45), ReviewStory.day(45), ReviewStory.day(45), ReviewStory.day(105));
    }

    @Test
    void givenAStopWithoutEvidenceWhenStartedThenItSaysWhatIsNeeded() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW);

        broken(
                () -> new ClockStops(story.review, story.now()).start(WAR, StopReason.PRE_LICENSE_CHECK, " "),
                "evidence");
    }

    @Test
    void givenAStopOfWarWhenOthersEndItThenOnlyCommerceMay() {
        ReviewStory story =
                ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).stop(WAR).stop(STATE);

        assertThatThrownBy(() -> story.endStop("s1", STATE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(CommonProblem.FORBIDDEN));
        story.onDay(1).endStop("s1", COMMERCE);
        broken(() -> story.endStop("s1", WAR), "ended on");
        assertThat(story.clock().stopped()).isTrue();
    }

    /** The check of the rules: a notice of 1 March is answered by 21 March, final on 15 April, appealed by 30 May. */
    @Test
    void givenANoticeOnTheFirstOfMarchWhenReadThenItsDaysAreThoseOfTheRule() {
        ReviewStory story = new ReviewStory();
        int firstOfMarch = Math.toIntExact(ChronoUnit.DAYS.between(ReviewStory.DAY_0, LocalDate.parse("2027-03-01")));
        story.onDay(firstOfMarch).register().refer().deny(STATE, WAR, ENERGY).decide(ReviewStory.denial());

        IntentToDeny intent = story.review.intentToDeny().orElseThrow();

        assertThat(List.of(intent.respondBy(), intent.finalOn(), intent.appealUntil()))
                .extracting(Object::toString)
                .containsExactly("2027-03-21", "2027-04-15", "2027-05-30");
        assertThat(story.events).last().isInstanceOf(IntentToDenyIssued.class);
    }

    @Test
    void givenAnIntentToDenyWhenNothingIsSaidThenItIsADenialOnDayFortyFive() {
        ReviewStory story = ReviewStory.in(ReviewState.INTENT_TO_DENY).onDay(44).catchUp();
        assertThat(story.review.outcome()).isEmpty();

        story.onDay(60).catchUp();

        assertThat(story.review.state()).isEqualTo(ReviewState.DECIDED);
        assertThat(story.review.closedOn()).contains(ReviewStory.day(45));
        assertThat(story.events).last().isInstanceOfSatisfying(ReviewDecided.class, decided -> {
            assertThat(decided.outcome()).isEqualTo(ReviewOutcome.DENIED);
            assertThat(decided.reasons()).isEqualTo("diversion risk");
        });
    }

    @Test
    void givenAnIntentToDenyWhenAnsweredThenOnceAndWithinTwentyDaysAndCommerceIsAsked() {
        ReviewStory late = ReviewStory.in(ReviewState.INTENT_TO_DENY).onDay(21);
        broken(late::respond, ReviewStory.day(20).toString());

        ReviewStory story = ReviewStory.in(ReviewState.INTENT_TO_DENY).onDay(20).respond();

        conflict(story::respond, "answered");
        assertThat(ReviewTest.waiting(story)).containsExactly(new ReviewTask(COMMERCE, ReviewStory.day(45)));
    }

    @Test
    void givenAnIntentToDenyWhenWithdrawnThenTheReviewGoesOnWhereItWas() {
        ReviewStory story = ReviewStory.in(ReviewState.OC_REVIEW)
                .bodyDecides(Recommendation.DENY)
                .onDay(6)
                .decide(ReviewStory.denial());

        story.onDay(10).withdrawIntent();

        assertThat(story.review.state()).isEqualTo(ReviewState.OC_REVIEW);
        assertThat(story.review.intentToDeny()).isEmpty();
    }

    @Test
    void givenADenialWithoutANoticeWhenDecidedThenItSaysWhatTheApplicantHasToBeTold() {
        ReviewStory story = ReviewStory.in(ReviewState.INTERAGENCY_REVIEW).deny(STATE, WAR, ENERGY);

        broken(
                () -> story.decide(new Decision(ReviewOutcome.DENIED, List.of(), "diversion risk", null)),
                "modifications");
        broken(() -> story.decide(new Decision(ReviewOutcome.DENIED, List.of(), " ", null)), "reasons");
    }
}

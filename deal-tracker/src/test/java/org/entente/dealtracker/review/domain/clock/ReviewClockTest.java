package org.entente.dealtracker.review.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.review.domain.clock.ClockStory.at;
import static org.entente.dealtracker.review.domain.clock.ClockStory.day;
import static org.entente.dealtracker.review.domain.clock.ClockStory.decided;
import static org.entente.dealtracker.review.domain.clock.ClockStory.ended;
import static org.entente.dealtracker.review.domain.clock.ClockStory.escalated;
import static org.entente.dealtracker.review.domain.clock.ClockStory.referred;
import static org.entente.dealtracker.review.domain.clock.ClockStory.registered;
import static org.entente.dealtracker.review.domain.clock.ClockStory.started;
import static org.entente.dealtracker.review.domain.clock.ClockStory.stop;
import static org.entente.dealtracker.review.domain.clock.ClockStory.with;

import java.util.List;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.junit.jupiter.api.Test;

/** The examples by which people know the clocks: 15 CFR 750.4 on days that can be counted with a finger on a calendar. */
class ReviewClockTest {

    private static final List<ReviewFact> IN_REVIEW = List.of(registered(), referred(9));
    private static final List<ReviewFact> FULL_LADDER = List.of(
            registered(),
            referred(9),
            escalated(39, Body.OPERATING_COMMITTEE),
            decided(53, Body.OPERATING_COMMITTEE),
            escalated(58, Body.ACEP),
            decided(69, Body.ACEP),
            escalated(74, Body.EARB),
            decided(85, Body.EARB),
            escalated(90, Body.PRESIDENT));

    @Test
    void givenNothingRegisteredWhenReadThenNothingIsDue() {
        assertThat(at(day(0)))
                .isEqualTo(
                        new ClockReading(ReviewStage.SUBMITTED, 0, 0, 90, 90, false, null, null, List.of(), List.of()));
        assertThat(at(day(-1), FULL_LADDER).stage()).isEqualTo(ReviewStage.SUBMITTED);
    }

    @Test
    void givenTheDayOfRegistrationWhenReadThenNothingHasElapsed() {
        ClockReading reading = at(day(0), registered());

        assertThat(reading.stage()).isEqualTo(ReviewStage.BIS_INITIAL_REVIEW);
        assertThat(reading.elapsedDays()).isZero();
        assertThat(reading.stageDueOn()).isEqualTo(day(9));
        assertThat(reading.overallDueOn()).isEqualTo(day(90));
        assertThat(reading.agencies()).isEmpty();
        assertThat(reading.explanation()).isEmpty();
    }

    @Test
    void givenTheFullLadderWithoutHoldsWhenEverybodyTakesTheLastDayThenItIsWithThePresidentOnDayNinety() {
        assertThat(at(day(39), FULL_LADDER).stageDueOn()).isEqualTo(day(53));
        assertThat(at(day(53), FULL_LADDER).stageDueOn()).isEqualTo(day(58));
        assertThat(at(day(58), FULL_LADDER).stageDueOn()).isEqualTo(day(69));
        assertThat(at(day(69), FULL_LADDER).stageDueOn()).isEqualTo(day(74));
        assertThat(at(day(74), FULL_LADDER).stageDueOn()).isEqualTo(day(85));
        assertThat(at(day(85), FULL_LADDER).stageDueOn()).isEqualTo(day(90));

        ClockReading reading = at(day(90), FULL_LADDER);

        assertThat(reading.stage()).isEqualTo(ReviewStage.PRESIDENT);
        assertThat(reading.stageDueOn()).isNull();
        assertThat(reading.elapsedDays()).isEqualTo(90);
        assertThat(reading.remainingDays()).isZero();
        assertThat(reading.overallDueOn()).isEqualTo(day(90));
        assertThat(at(day(92), FULL_LADDER).remainingDays()).isEqualTo(-2);
    }

    @Test
    void givenAFullLadderWhenThePresidentDecidesThenNothingIsLeftToDecide() {
        ClockReading reading = at(day(91), with(FULL_LADDER, decided(91, Body.PRESIDENT)));

        assertThat(reading.stage()).isEqualTo(ReviewStage.DECISION);
        assertThat(reading.stageDueOn()).isNull();
    }

    @Test
    void givenOneSilentAgencyWhenDayThirtyNineHasPassedThenItHasNoObjection() {
        List<ReviewFact> facts = with(IN_REVIEW, says(20, Agency.STATE), says(39, Agency.ENERGY));

        assertThat(positions(at(day(39), facts)))
                .containsExactly(AgencyPosition.APPROVE, AgencyPosition.PENDING, AgencyPosition.APPROVE);
        assertThat(positions(at(day(40), facts)))
                .containsExactly(
                        AgencyPosition.APPROVE, AgencyPosition.NO_OBJECTION_BY_SILENCE, AgencyPosition.APPROVE);
        assertThat(positions(at(day(41), with(facts, says(41, Agency.WAR)))))
                .containsExactly(
                        AgencyPosition.APPROVE, AgencyPosition.NO_OBJECTION_BY_SILENCE, AgencyPosition.APPROVE);
    }

    @Test
    void givenADenialWithoutReasonsOrLegalBasisWhenReadThenItIsNoObjectionAtOnceAndMayBeReplacedInTime() {
        List<ReviewFact> facts = with(IN_REVIEW, denies(20, "", "50 U.S.C. 4813"));

        assertThat(positions(at(day(20), facts))).first().isEqualTo(AgencyPosition.NO_OBJECTION_BY_DEFECT);
        assertThat(positions(at(day(40), facts))).first().isEqualTo(AgencyPosition.NO_OBJECTION_BY_DEFECT);
        assertThat(positions(at(day(39), with(facts, denies(39, "diversion", "50 U.S.C. 4813")))))
                .first()
                .isEqualTo(AgencyPosition.DENY);
        assertThat(positions(at(day(40), with(facts, denies(40, "diversion", "50 U.S.C. 4813")))))
                .first()
                .isEqualTo(AgencyPosition.NO_OBJECTION_BY_DEFECT);
    }

    @Test
    void givenADefectiveDenialWhenReplacedOnTheSameDayThenTheOrderOfTellingDoesNotMatter() {
        ReviewFact defective = denies(20, null, null);
        ReviewFact complete = denies(20, "diversion", "50 U.S.C. 4813");

        assertThat(positions(at(day(20), with(IN_REVIEW, complete, defective))))
                .isEqualTo(positions(at(day(20), with(IN_REVIEW, defective, complete))))
                .first()
                .isEqualTo(AgencyPosition.DENY);
    }

    @Test
    void givenADecisionOfTheCommitteeWhenNobodyAppealsThenItIsFinalAfterDayFiftyEight() {
        List<ReviewFact> facts = FULL_LADDER.subList(0, 4);

        assertThat(at(day(52), facts).stageDueOn()).isEqualTo(day(53));
        assertThat(at(day(58), facts).stage()).isEqualTo(ReviewStage.OC_REVIEW);
        assertThat(at(day(59), facts).stage()).isEqualTo(ReviewStage.DECISION);
        assertThat(at(day(59), facts).stageDueOn()).isNull();
    }

    @Test
    void givenAnEarlyEscalationWhenReadThenTheCommitteesTimeStillRunsFromTheRecommendationDeadline() {
        assertThat(at(day(20), with(IN_REVIEW, escalated(15, Body.OPERATING_COMMITTEE)))
                        .stageDueOn())
                .isEqualTo(day(53));
    }

    @Test
    void givenTwoOverlappingStopsWhenReadThenFifteenDaysDoNotCountNotTwenty() {
        List<ReviewFact> facts = with(IN_REVIEW, stop("b", 15, 25).toArray(ReviewFact[]::new));
        ClockReading reading = at(day(30), with(facts, stop("a", 10, 20).toArray(ReviewFact[]::new)));

        assertThat(reading.stoppedDays()).isEqualTo(15);
        assertThat(reading.elapsedDays()).isEqualTo(15);
        assertThat(reading.stageDueOn()).isEqualTo(day(9 + 30 + 15));
        assertThat(reading.explanation())
                .containsExactly(
                        new Span(day(0), day(10), true, List.of()),
                        new Span(day(10), day(25), false, List.of("a", "b")),
                        new Span(day(25), day(30), true, List.of()));
    }

    @Test
    void givenAStopOnTheDueDateWhenItEndsThenTheDueDateIsTheFirstDayThatCounts() {
        List<ReviewFact> facts = List.of(registered(), started("s", 9), ended("s", 12));

        assertThat(at(day(8), facts).stageDueOn()).isEqualTo(day(9));
        assertThat(at(day(9), facts).stageDueOn()).isNull();
        assertThat(at(day(9), facts).stopped()).isTrue();
        assertThat(at(day(12), facts).stageDueOn()).isEqualTo(day(12));
        assertThat(at(day(12), facts).stopped()).isFalse();
    }

    @Test
    void givenAnOpenStopWhenReadThenOnlyDueDatesBeforeItAreKnown() {
        ClockReading reading = at(day(50), with(IN_REVIEW, started("s", 45)));

        assertThat(reading.stopped()).isTrue();
        assertThat(reading.stageDueOn()).isEqualTo(day(39));
        assertThat(reading.overallDueOn()).isNull();
        assertThat(reading.stoppedDays()).isEqualTo(5);
        assertThat(positions(reading)).containsOnly(AgencyPosition.NO_OBJECTION_BY_SILENCE);
    }

    @Test
    void givenAStopThatEndsOnTheDayItStartsWhenReadThenItStopsNothing() {
        ClockReading reading = at(day(20), with(IN_REVIEW, ended("s", 12), started("s", 12)));

        assertThat(reading.stopped()).isFalse();
        assertThat(reading.stoppedDays()).isZero();
        assertThat(reading.stageDueOn()).isEqualTo(day(39));
    }

    @Test
    void givenAnAppealWindowWhenStoppedThenItIsOpenLongerToo() {
        List<ReviewFact> facts = with(FULL_LADDER.subList(0, 4), started("s", 55), ended("s", 60));

        assertThat(at(day(59), facts).stageDueOn()).isNull();
        assertThat(at(day(63), facts).stageDueOn()).isEqualTo(day(63));
        assertThat(at(day(63), with(facts, escalated(63, Body.ACEP))).stage()).isEqualTo(ReviewStage.ACEP_REVIEW);
    }

    private static List<AgencyPosition> positions(ClockReading reading) {
        return reading.agencies().stream()
                .map(ClockReading.AgencyClock::position)
                .toList();
    }

    private static ReviewFact says(int day, Agency agency) {
        return ReviewFact.Recommended.of(day(day), agency, Recommendation.APPROVE, null, null);
    }

    private static ReviewFact denies(int day, String reasons, String legalBasis) {
        return ReviewFact.Recommended.of(day(day), Agency.STATE, Recommendation.DENY, reasons, legalBasis);
    }
}

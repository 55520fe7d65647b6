package org.entente.dealtracker.review.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.dealtracker.review.domain.clock.ClockStory.day;
import static org.entente.dealtracker.review.domain.clock.ClockStory.decided;
import static org.entente.dealtracker.review.domain.clock.ClockStory.ended;
import static org.entente.dealtracker.review.domain.clock.ClockStory.escalated;
import static org.entente.dealtracker.review.domain.clock.ClockStory.referred;
import static org.entente.dealtracker.review.domain.clock.ClockStory.registered;
import static org.entente.dealtracker.review.domain.clock.ClockStory.started;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts that cannot be: each is named, with the reason. */
class ImpossibleFactTest {

    private static final Body OC = Body.OPERATING_COMMITTEE;

    static Stream<Arguments> impossible() {
        return Stream.of(
                impossible("it was registered on 2026-06-01 already", registered(), new ReviewFact.Registered(day(3))),
                impossible(
                        "it was referred to all agencies on 2026-06-03 already",
                        registered(),
                        referred(2),
                        referred(3)),
                impossible("nothing was registered on or before 2026-05-31", registered(), referred(-1)),
                impossible("nothing was registered on or before 2026-05-30", registered(), started("s", -2)),
                impossible("nothing was registered on or before 2026-06-03", referred(2)),
                impossible("no agency recommends before the application is referred", registered(), approves(4)),
                impossible(
                        "STATE recommended on 2026-06-05 already", registered(), referred(2), approves(4), approves(5)),
                impossible(
                        "the stop s was started on 2026-06-03 already", registered(), started("s", 2), started("s", 4)),
                impossible(
                        "the stop s ended on 2026-06-05 already",
                        registered(),
                        started("s", 2),
                        ended("s", 4),
                        ended("s", 6)),
                impossible("no stop s was started on or before 2026-06-05", registered(), ended("s", 4)),
                impossible(
                        "no stop s was started on or before 2026-06-05", registered(), started("s", 5), ended("s", 4)),
                impossible("no agency can disagree before the application is referred", registered(), escalated(3, OC)),
                impossible(
                        "a disagreement goes to the Operating Committee first",
                        registered(),
                        referred(2),
                        escalated(3, Body.ACEP)),
                impossible(
                        "the Operating Committee has not decided on or before 2026-06-06",
                        registered(),
                        referred(2),
                        escalated(3, OC),
                        decided(6, OC),
                        escalated(5, Body.ACEP)),
                impossible(
                        "it is with the Operating Committee since 2026-06-04",
                        registered(),
                        referred(2),
                        escalated(3, OC),
                        decided(4, OC),
                        escalated(5, Body.EARB)),
                impossible(
                        "it is with the Operating Committee since 2026-06-04",
                        registered(),
                        referred(2),
                        escalated(3, OC),
                        escalated(4, OC)),
                impossible(
                        "the appeal from the Operating Committee was open until 2026-06-10",
                        registered(),
                        referred(2),
                        escalated(3, OC),
                        decided(4, OC),
                        escalated(10, Body.ACEP)),
                impossible("the Operating Committee does not have it", registered(), referred(2), decided(4, OC)),
                impossible(
                        "the Advisory Committee on Export Policy does not have it",
                        registered(),
                        referred(2),
                        escalated(3, OC),
                        decided(4, Body.ACEP)),
                impossible(
                        "the Operating Committee decided it on 2026-06-05 already",
                        registered(),
                        referred(2),
                        escalated(3, OC),
                        decided(4, OC),
                        decided(5, OC)));
    }

    @ParameterizedTest
    @MethodSource
    void impossible(String reason, List<ReviewFact> facts) {
        int last = facts.size() - 1;
        assertThatExceptionOfType(ImpossibleFact.class)
                .isThrownBy(() -> ClockStory.at(day(30), facts))
                .satisfies(impossible -> {
                    assertThat(impossible.reason()).startsWith(reason);
                    assertThat(impossible.number()).isEqualTo(last);
                });
        List<ReviewFact> reversed = new ArrayList<>(facts);
        Collections.reverse(reversed);
        assertThatExceptionOfType(ImpossibleFact.class)
                .isThrownBy(() -> ClockStory.at(day(30), reversed))
                .satisfies(impossible -> assertThat(impossible.number()).isZero());
    }

    @Test
    void givenAnImpossibleFactWhenADayBeforeItIsAskedAboutThenItDoesNotMatter() {
        ClockStory.at(day(3), registered(), started("s", 2), ended("s", 4), ended("s", 6));
    }

    private static Arguments impossible(String reason, ReviewFact... facts) {
        return Arguments.of(reason, List.of(facts));
    }

    private static ReviewFact approves(int day) {
        return ReviewFact.Recommended.of(day(day), Agency.STATE, Recommendation.APPROVE, null, null);
    }
}

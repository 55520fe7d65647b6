package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.StopReason;

/** Facts by days from registration, which is day 0, and the clocks that follow. */
final class ClockStory {

    static final ClockLengths LENGTHS = new ClockLengths(9, 30, 14, 5, 11, 5, 11, 5, 90);

    private ClockStory() {}

    /** June 1, 2026 is day 0. */
    static LocalDate day(int day) {
        return LocalDate.of(2026, 6, 1).plusDays(day);
    }

    static ClockReading at(LocalDate at, ReviewFact... facts) {
        return at(at, Arrays.asList(facts));
    }

    static ClockReading at(LocalDate at, List<ReviewFact> facts) {
        return ReviewCourse.of(numbered(facts), at, LENGTHS).on(at);
    }

    static ReviewFact registered() {
        return new ReviewFact.Registered(day(0));
    }

    static ReviewFact referred(int day) {
        return new ReviewFact.Referred(day(day));
    }

    static List<ReviewFact> stop(String name, int from, int to) {
        return List.of(started(name, from), ended(name, to));
    }

    static ReviewFact started(String name, int from) {
        return new ReviewFact.StopStarted(day(from), name, StopReason.APPLICANT_INFORMATION);
    }

    static ReviewFact ended(String name, int to) {
        return new ReviewFact.StopEnded(day(to), name);
    }

    static ReviewFact escalated(int day, Body to) {
        return new ReviewFact.Escalated(day(day), to, null);
    }

    static ReviewFact decided(int day, Body body) {
        return new ReviewFact.BodyDecided(day(day), body, null);
    }

    static List<NumberedFact> numbered(List<ReviewFact> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(number -> new NumberedFact(number, facts.get(number)))
                .toList();
    }

    static List<ReviewFact> with(List<ReviewFact> facts, ReviewFact... more) {
        List<ReviewFact> all = new ArrayList<>(facts);
        all.addAll(Arrays.asList(more));
        return all;
    }
}

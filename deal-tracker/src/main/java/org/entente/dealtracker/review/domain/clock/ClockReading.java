package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.contracts.vocabulary.Agency;

/**
 * The clocks of a review as they stand on a day.
 *
 * @param elapsedDays those from registration that count, the day asked about not yet
 * @param stoppedDays those from registration that do not, each once
 * @param remainingDays below zero where it took longer than it may
 * @param stopped whether a stop is open
 * @param stageDueOn {@code null} where the stage has no limit, or while an open stop keeps the day from being known
 * @param overallDueOn {@code null} likewise
 * @param agencies none before they have it
 * @param explanation every day from registration to the day asked about, and whether it counts
 */
public record ClockReading(
        ReviewStage stage,
        int elapsedDays,
        int stoppedDays,
        int remainingDays,
        int limitDays,
        boolean stopped,
        LocalDate stageDueOn,
        LocalDate overallDueOn,
        List<AgencyClock> agencies,
        List<Span> explanation) {

    /** Everybody that an application is referred to, at once (15 CFR 750.3(b)). */
    private static final List<Agency> REFERRED_TO = List.of(Agency.STATE, Agency.WAR, Agency.ENERGY);

    /** @param dueOn its last day to recommend; {@code null} while an open stop keeps it from being known */
    public record AgencyClock(Agency agency, LocalDate dueOn, AgencyPosition position) {}

    public ClockReading {
        agencies = List.copyOf(agencies);
        explanation = List.copyOf(explanation);
    }

    /** The same, of a review that is over: nothing is due any more. */
    public ClockReading ended() {
        return new ClockReading(
                ReviewStage.DECISION,
                elapsedDays,
                stoppedDays,
                remainingDays,
                limitDays,
                false,
                null,
                null,
                agencies,
                explanation);
    }

    /** The same, for those who may not know where any agency stands. */
    public ClockReading withoutAgencies() {
        return new ClockReading(
                stage,
                elapsedDays,
                stoppedDays,
                remainingDays,
                limitDays,
                stopped,
                stageDueOn,
                overallDueOn,
                List.of(),
                explanation);
    }

    static ClockReading of(ReviewCourse course, LocalDate at) {
        CountedDays days = course.days();
        LocalDate registered = course.registered().orElse(at);
        int limit = course.lengths().overall();
        int elapsed = days.counted(registered, at);
        StageDue stage = StageDue.of(course, at);
        return new ClockReading(
                stage.stage(),
                elapsed,
                days.stopped(registered, at),
                limit - elapsed,
                limit,
                course.stops().anyOpen(),
                stage.dueOn().orElse(null),
                course.registered().flatMap(day -> days.due(day, limit)).orElse(null),
                course.referred().stream()
                        .flatMap(referred -> agencies(course, referred, at))
                        .toList(),
                days.spans(registered, at));
    }

    private static Stream<AgencyClock> agencies(ReviewCourse course, LocalDate referred, LocalDate at) {
        Optional<LocalDate> due = course.days().due(referred, course.lengths().recommendation());
        return REFERRED_TO.stream()
                .map(agency -> new AgencyClock(
                        agency, due.orElse(null), course.recommendations().position(agency, due, at)));
    }
}

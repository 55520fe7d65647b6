package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.contracts.vocabulary.Body;

/**
 * Who has it, and until when.
 *
 * @param dueOn nothing where no day is known or none is set
 */
record StageDue(ReviewStage stage, Optional<LocalDate> dueOn) {

    static StageDue of(ReviewCourse course, LocalDate at) {
        ClockLengths lengths = course.lengths();
        if (course.rung().isPresent()) {
            return of(course, course.rung().get(), at);
        }
        return course.referred()
                .map(day -> new StageDue(
                        ReviewStage.INTERAGENCY_REVIEW, course.days().due(day, lengths.recommendation())))
                .or(() -> course.registered()
                        .map(day -> new StageDue(
                                ReviewStage.BIS_INITIAL_REVIEW, course.days().due(day, lengths.referral()))))
                .orElse(new StageDue(ReviewStage.SUBMITTED, Optional.empty()));
    }

    /** A decision stays with the body that made it while it can be appealed. */
    private static StageDue of(ReviewCourse course, Rung rung, LocalDate at) {
        ReviewStage stage = ReviewStage.of(rung.body());
        if (rung.decidedOn() == null) {
            return new StageDue(stage, deciding(course, rung));
        }
        Optional<LocalDate> appealable = course.appealableUntil();
        boolean last = rung.body() == Body.PRESIDENT;
        return last || appealable.filter(at::isAfter).isPresent()
                ? new StageDue(ReviewStage.DECISION, Optional.empty())
                : new StageDue(stage, appealable);
    }

    private static Optional<LocalDate> deciding(ReviewCourse course, Rung rung) {
        CountedDays days = course.days();
        return switch (rung.body()) {
            case OPERATING_COMMITTEE ->
                course.referred().flatMap(day -> days.due(day, course.lengths().untilOperatingCommittee()));
            case ACEP -> days.due(rung.since(), course.lengths().acep());
            case EARB -> days.due(rung.since(), course.lengths().earb());
            case PRESIDENT -> Optional.empty();
        };
    }
}

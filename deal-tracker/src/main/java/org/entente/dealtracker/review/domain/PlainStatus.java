package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.dealtracker.review.domain.clock.ClockReading;

/**
 * Where a review is in words for those outside government: without what any agency thinks.
 *
 * @param now what is happening
 * @param next what comes next, and by when
 */
public record PlainStatus(String now, String next) {

    /** On the day of the reading. */
    public static PlainStatus of(ReviewRecord review, ClockReading reading) {
        PlainStatus status = switch (review.state()) {
            case SUBMITTED ->
                new PlainStatus(
                        "The application was submitted. Commerce checks whether it is complete.",
                        "Commerce registers it, which starts its clock, or returns it with what is missing.");
            case BIS_INITIAL_REVIEW ->
                new PlainStatus(
                        "Commerce is looking at the application; " + days(reading) + ".",
                        "Commerce decides what it can decide alone, or asks State, War and Energy"
                                + by(reading.stageDueOn()) + ".");
            case INTERAGENCY_REVIEW ->
                new PlainStatus(
                        "State, War and Energy have been asked what they recommend; " + days(reading) + ".",
                        "They answer" + by(reading.stageDueOn())
                                + "; one that says nothing by then counts as not objecting. Then Commerce decides"
                                + by(reading.overallDueOn()) + ".");
            case OC_REVIEW, ACEP_REVIEW, EARB_REVIEW, PRESIDENT -> onLadder(review, reading);
            case INTENT_TO_DENY -> intended(review.intentToDeny().orElseThrow());
            case DECIDED -> decided(review);
            case APPEALED ->
                new PlainStatus(
                        "The application was denied, and the applicant has appealed.",
                        "An official of Commerce decides the appeal. Until then the denial stands.");
            case RETURNED ->
                new PlainStatus(
                        "Commerce returned the application without a decision on what it asks for.",
                        "A new application can be submitted; it names this one.");
            case WITHDRAWN ->
                new PlainStatus(
                        "The application was withdrawn.",
                        "Nothing more happens to it. A new application can be submitted; it names this one.");
        };
        return reading.stopped() ? status.standing() : status;
    }

    private PlainStatus standing() {
        return new PlainStatus(
                now + " Its clock stands still for now: these days do not count.",
                next + " Days that depend on the clock move until it runs again.");
    }

    private static PlainStatus onLadder(ReviewRecord review, ClockReading reading) {
        String body = review.state().body().orElseThrow().words();
        String end = review.state() == ReviewState.PRESIDENT
                ? "There is no limit for this step; Commerce follows what is decided."
                : "Commerce follows what is decided once it is final" + by(reading.overallDueOn()) + ".";
        return new PlainStatus(
                "The agencies did not settle the application among themselves, and " + body + " has it; "
                        + days(reading) + ".",
                end);
    }

    private static PlainStatus intended(IntentToDeny intent) {
        String answer = intent.answer().isPresent()
                ? "The applicant has answered, and Commerce considers the answer."
                : "The applicant can answer until " + intent.respondBy() + ".";
        return new PlainStatus(
                "Commerce intends to deny the application and has said why. " + answer,
                "Unless Commerce changes its mind, the application is denied on " + intent.finalOn() + ".");
    }

    private static PlainStatus decided(ReviewRecord review) {
        if (!review.denied().all().isEmpty()) {
            return new PlainStatus(
                    "The license was approved in part; the letter says what was not approved, and why.",
                    "What was approved can be used as the license says, once every party has acknowledged its conditions.");
        }
        return switch (review.outcome().orElseThrow()) {
            case APPROVED -> new PlainStatus("The license was approved.", "The license can be used as it says.");
            case APPROVED_WITH_CONDITIONS ->
                new PlainStatus(
                        "The license was approved with conditions.",
                        "Every party acknowledges the conditions; then the license can be used as it says.");
            case NO_LICENSE_REQUIRED ->
                new PlainStatus("No license is required.", "The deal can go on without a license.");
            case DENIED ->
                new PlainStatus("The application was denied.", "The applicant can appeal; the review says until when.");
            case RETURNED_WITHOUT_ACTION, RETURNED_UNREGISTERED ->
                throw new IllegalStateException("A returned review is not decided");
        };
    }

    private static String days(ClockReading reading) {
        return String.format(Locale.ROOT, "%d of %d days are used", reading.elapsedDays(), reading.limitDays());
    }

    private static String by(LocalDate day) {
        return day == null ? "" : " by " + day;
    }
}

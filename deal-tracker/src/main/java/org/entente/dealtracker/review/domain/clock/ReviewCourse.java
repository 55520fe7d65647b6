package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * What has happened to an application up to some day, as far as its clocks are concerned.
 *
 * <p>Each fact leads to the course that follows, or is refused as impossible. Nothing in here knows today.
 */
public final class ReviewCourse {

    private final ClockLengths lengths;
    private final LocalDate registered;
    private final LocalDate referred;
    private final Stops stops;
    private final Recommendations recommendations;
    private final Rung rung;

    private ReviewCourse(
            ClockLengths lengths,
            LocalDate registered,
            LocalDate referred,
            Stops stops,
            Recommendations recommendations,
            Rung rung) {
        this.lengths = lengths;
        this.registered = registered;
        this.referred = referred;
        this.stops = stops;
        this.recommendations = recommendations;
        this.rung = rung;
    }

    /**
     * The course up to and including a day; later facts are not looked at.
     *
     * @param facts in any order
     * @throws ImpossibleFact with the number of the first fact that cannot be
     */
    public static ReviewCourse of(Collection<NumberedFact> facts, LocalDate at, ClockLengths lengths) {
        ReviewCourse course = new ReviewCourse(lengths, null, null, Stops.NONE, Recommendations.NONE, null);
        for (NumberedFact next : facts.stream()
                .filter(fact -> !fact.on().isAfter(at))
                .sorted(NumberedFact.AS_THEY_FOLLOW)
                .toList()) {
            try {
                course = course.with(next.fact());
            } catch (ImpossibleFact impossible) {
                throw impossible.numbered(next.number());
            }
        }
        return course;
    }

    /** The clocks on a day that is not before any fact of this course. */
    public ClockReading on(LocalDate at) {
        return ClockReading.of(this, at);
    }

    /** Until when Commerce has to have referred it; nothing before registration, or while an open stop comes before the day. */
    public Optional<LocalDate> referralDueOn() {
        return registered().flatMap(day -> days().due(day, lengths.referral()));
    }

    /** Until when the agencies have to have recommended; nothing before referral, or while an open stop comes before the day. */
    public Optional<LocalDate> recommendationsDueOn() {
        return referred().flatMap(day -> days().due(day, lengths.recommendation()));
    }

    /** The last of this many counted days from referral; nothing before it, or while an open stop comes before the day. */
    public Optional<LocalDate> dueAfterReferral(int countedDays) {
        return referred().flatMap(day -> days().due(day, countedDays));
    }

    private ReviewCourse with(ReviewFact fact) {
        if (registered == null && !(fact instanceof ReviewFact.Registered)) {
            throw ImpossibleFact.because("nothing was registered on or before " + fact.on()
                    + ", and nothing happens to an application before it is registered");
        }
        return switch (fact) {
            case ReviewFact.Registered it -> registered(it.on());
            case ReviewFact.Referred it -> referred(it.on());
            case ReviewFact.Delegated it -> delegated(it);
            case ReviewFact.StopStarted it -> with(stops.started(it));
            case ReviewFact.StopEnded it -> with(stops.ended(it));
            case ReviewFact.Recommended it -> recommended(it);
            case ReviewFact.Escalated it -> escalated(it);
            case ReviewFact.BodyDecided it -> decided(it);
        };
    }

    private ReviewCourse registered(LocalDate on) {
        if (registered != null) {
            throw ImpossibleFact.because("it was registered on " + registered + " already");
        }
        return new ReviewCourse(lengths, on, null, stops, recommendations, rung);
    }

    private ReviewCourse referred(LocalDate on) {
        if (referred != null) {
            throw ImpossibleFact.because("it was referred to all agencies on " + referred + " already");
        }
        return new ReviewCourse(lengths, registered, on, stops, recommendations, rung);
    }

    private ReviewCourse with(Stops now) {
        return new ReviewCourse(lengths, registered, referred, now, recommendations, rung);
    }

    private ReviewCourse recommended(ReviewFact.Recommended fact) {
        requireReferral("recommends before the application is referred", fact.on());
        return new ReviewCourse(lengths, registered, referred, stops, recommendations.with(fact), rung);
    }

    private ReviewCourse delegated(ReviewFact.Delegated fact) {
        requireReferral("delegates its part in an application before it is referred", fact.on());
        return new ReviewCourse(lengths, registered, referred, stops, recommendations.delegatedBy(fact.agency()), rung);
    }

    private ReviewCourse escalated(ReviewFact.Escalated fact) {
        requireReferral("can disagree before the application is referred", fact.on());
        return with(rung == null ? Rung.first(fact) : rung.appealed(fact, appealableUntil()));
    }

    private ReviewCourse decided(ReviewFact.BodyDecided fact) {
        if (rung == null) {
            throw ImpossibleFact.because(
                    fact.body().words() + " does not have it: nothing was escalated on or before " + fact.on());
        }
        return with(rung.decided(fact));
    }

    private ReviewCourse with(Rung now) {
        return new ReviewCourse(lengths, registered, referred, stops, recommendations, now);
    }

    private void requireReferral(String what, LocalDate on) {
        if (referred == null) {
            throw ImpossibleFact.because("no agency " + what + "; no referral is on or before " + on);
        }
    }

    /** The last day on which the decision of the body that has it can be appealed; nothing of an open end or of no appeal. */
    public Optional<LocalDate> appealableUntil() {
        if (rung == null || rung.decidedOn() == null) {
            return Optional.empty();
        }
        return switch (rung.body()) {
            case OPERATING_COMMITTEE -> days().due(rung.decidedOn(), lengths.appealToAcep());
            case ACEP -> days().due(rung.decidedOn(), lengths.appealToEarb());
            case EARB -> days().due(rung.decidedOn(), lengths.appealToPresident());
            case PRESIDENT -> Optional.empty();
        };
    }

    public Stops stops() {
        return stops;
    }

    CountedDays days() {
        return new CountedDays(stops);
    }

    ClockLengths lengths() {
        return lengths;
    }

    Optional<LocalDate> registered() {
        return Optional.ofNullable(registered);
    }

    Optional<LocalDate> referred() {
        return Optional.ofNullable(referred);
    }

    Recommendations recommendations() {
        return recommendations;
    }

    Optional<Rung> rung() {
        return Optional.ofNullable(rung);
    }
}

package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;

/**
 * The clocks of a review kept by hand: somebody lives through it, tears off one page of the calendar after the other, and
 * crosses out a box on each running clock at the end of each day on which nothing is stopped.
 *
 * <p>Nothing is computed from intervals, and nothing is taken from production but the shape of the answer.
 */
final class SlowClock {

    /** Boxes to cross out; the day on which none is left, and which counts itself, is the due date. */
    private static final class Countdown {
        private int left;
        private LocalDate due;

        Countdown(int days) {
            left = days;
        }

        void endOf(LocalDate day, boolean counts) {
            if (due == null && counts) {
                if (left == 0) {
                    due = day;
                } else {
                    left--;
                }
            }
        }

        /** What it will be if nothing else happens. */
        LocalDate expected(LocalDate today, boolean stopped) {
            if (due != null) {
                return due;
            }
            return stopped ? null : today.plusDays(left);
        }

        boolean over() {
            return due != null;
        }
    }

    private static final List<Agency> AGENCIES = List.of(Agency.STATE, Agency.WAR, Agency.ENERGY);

    private LocalDate today;
    private final Set<String> running = new TreeSet<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Set<String>> stoppedBy = new ArrayList<>();
    private ReviewStage stage = ReviewStage.SUBMITTED;
    private Countdown stageClock;
    private Countdown overall;
    private Countdown agencyClock;
    private Countdown committeeClock;
    private boolean appealable;
    private final Map<Agency, AgencyPosition> positions = new EnumMap<>(Agency.class);

    SlowClock(LocalDate today) {
        this.today = today;
    }

    void register() {
        stage = ReviewStage.BIS_INITIAL_REVIEW;
        stageClock = new Countdown(9);
        overall = new Countdown(90);
    }

    void refer() {
        stage = ReviewStage.INTERAGENCY_REVIEW;
        agencyClock = new Countdown(30);
        stageClock = agencyClock;
        committeeClock = new Countdown(44);
        AGENCIES.forEach(agency -> positions.put(agency, AgencyPosition.PENDING));
    }

    void delegate(Agency agency) {
        positions.put(agency, AgencyPosition.NO_OBJECTION_BY_DELEGATION);
    }

    void start(String stop) {
        running.add(stop);
    }

    void end(String stop) {
        running.remove(stop);
    }

    void recommend(Agency agency, Recommendation recommendation, boolean reasonsAndLaw) {
        if (!agencyClock.over()) {
            positions.put(
                    agency,
                    recommendation == Recommendation.DENY && !reasonsAndLaw
                            ? AgencyPosition.NO_OBJECTION_BY_DEFECT
                            : AgencyPosition.valueOf(recommendation.name()));
        }
    }

    void escalate(Body to) {
        appealable = false;
        switch (to) {
            case OPERATING_COMMITTEE -> now(ReviewStage.OC_REVIEW, committeeClock);
            case ACEP -> now(ReviewStage.ACEP_REVIEW, new Countdown(11));
            case EARB -> now(ReviewStage.EARB_REVIEW, new Countdown(11));
            case PRESIDENT -> now(ReviewStage.PRESIDENT, null);
        }
    }

    void decide() {
        if (stage == ReviewStage.PRESIDENT) {
            now(ReviewStage.DECISION, null);
        } else {
            appealable = true;
            stageClock = new Countdown(5);
        }
    }

    private void now(ReviewStage next, Countdown clock) {
        stage = next;
        stageClock = clock;
    }

    /** Midnight. */
    void sleep() {
        boolean counts = running.isEmpty();
        if (stage != ReviewStage.SUBMITTED) {
            days.add(today);
            stoppedBy.add(new TreeSet<>(running));
            // One clock may be kept under two names.
            Set<Countdown> clocks = new LinkedHashSet<>();
            clocks.add(overall);
            clocks.add(agencyClock);
            clocks.add(committeeClock);
            clocks.add(stageClock);
            clocks.remove(null);
            clocks.forEach(clock -> clock.endOf(today, counts));
        }
        if (agencyClock != null && agencyClock.over()) {
            positions.replaceAll((_, position) ->
                    position == AgencyPosition.PENDING ? AgencyPosition.NO_OBJECTION_BY_SILENCE : position);
        }
        if (appealable && stageClock.over()) {
            appealable = false;
            now(ReviewStage.DECISION, null);
        }
        today = today.plusDays(1);
    }

    LocalDate today() {
        return today;
    }

    ReviewStage stage() {
        return stage;
    }

    /** Whether a decision is there that can still be appealed. */
    boolean appealable() {
        return appealable;
    }

    Set<String> running() {
        return running;
    }

    ClockReading reading() {
        int stopped = (int) stoppedBy.stream().filter(by -> !by.isEmpty()).count();
        int elapsed = days.size() - stopped;
        return new ClockReading(
                stage,
                elapsed,
                stopped,
                90 - elapsed,
                90,
                !running.isEmpty(),
                expected(stageClock),
                expected(overall),
                positions.entrySet().stream()
                        .map(it -> new ClockReading.AgencyClock(it.getKey(), expected(agencyClock), it.getValue()))
                        .toList(),
                explanation());
    }

    private LocalDate expected(Countdown clock) {
        return clock == null ? null : clock.expected(today, !running.isEmpty());
    }

    private List<Span> explanation() {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int day = 1; day <= days.size(); day++) {
            if (day == days.size()
                    || stoppedBy.get(day).isEmpty() != stoppedBy.get(first).isEmpty()) {
                Set<String> stops = new TreeSet<>();
                stoppedBy.subList(first, day).forEach(stops::addAll);
                spans.add(
                        new Span(days.get(first), days.get(day - 1).plusDays(1), stops.isEmpty(), List.copyOf(stops)));
                first = day;
            }
        }
        return spans;
    }
}

package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.StopReason;

/**
 * A review in which everybody behaves at random, but possibly, with a liking for the last day; lived through with a
 * {@link SlowClock} that is read at the end of every day.
 *
 * <p>Stops are named in the order in which they start, so that the order of their names is that of their first days.
 */
final class SimulatedReview {

    private static final Recommendation[] RECOMMENDATIONS = Recommendation.values();

    private final Random random;
    private final SlowClock clock;
    private final List<ReviewFact> facts = new ArrayList<>();
    private final List<ClockReading> readings = new ArrayList<>();
    private final Set<Agency> mayRecommend = EnumSet.noneOf(Agency.class);
    private final LocalDate first;
    private final double stopping;
    private int stops;

    private SimulatedReview(long seed) {
        random = new Random(seed);
        first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(500));
        clock = new SlowClock(first);
        stopping = random.nextInt(4) * 0.03;
        int days = 20 + random.nextInt(200);
        for (int day = 0; day < days; day++) {
            live();
            readings.add(clock.reading());
            clock.sleep();
        }
    }

    static SimulatedReview of(long seed) {
        return new SimulatedReview(seed);
    }

    List<ReviewFact> facts() {
        return facts;
    }

    /** The first day that was lived through. */
    LocalDate first() {
        return first;
    }

    /** What the slow clock showed at the end of each day, from the first on. */
    List<ClockReading> readings() {
        return readings;
    }

    private void live() {
        if (clock.stage() == ReviewStage.SUBMITTED) {
            if (chance(0.5)) {
                clock.register();
                facts.add(new ReviewFact.Registered(today()));
            }
        } else if (clock.stage() == ReviewStage.BIS_INITIAL_REVIEW && (chance(0.1) || lastDay(0.7))) {
            clock.refer();
            facts.add(new ReviewFact.Referred(today()));
            mayRecommend.addAll(EnumSet.of(Agency.STATE, Agency.WAR, Agency.ENERGY));
            List.copyOf(mayRecommend).forEach(this::delegate);
        }
        if (clock.stage() != ReviewStage.SUBMITTED) {
            stop();
            EnumSet.copyOf(Set.of(Agency.STATE, Agency.WAR, Agency.ENERGY)).forEach(this::recommend);
            climb();
        }
    }

    private void delegate(Agency agency) {
        if (chance(0.1)) {
            clock.delegate(agency);
            facts.add(new ReviewFact.Delegated(today(), agency));
        }
    }

    private void stop() {
        while (chance(stopping) || (stopping > 0 && lastDay(0.1))) {
            String stop = "s%03d".formatted(stops++);
            clock.start(stop);
            facts.add(new ReviewFact.StopStarted(
                    today(), stop, StopReason.values()[random.nextInt(StopReason.values().length)]));
        }
        for (String stop : List.copyOf(clock.running())) {
            if (chance(0.1)) {
                clock.end(stop);
                facts.add(new ReviewFact.StopEnded(today(), stop));
            }
        }
    }

    private void recommend(Agency agency) {
        while (mayRecommend.contains(agency) && (chance(0.03) || lastDay(0.2))) {
            Recommendation recommendation = RECOMMENDATIONS[random.nextInt(RECOMMENDATIONS.length)];
            String reasons = chance(0.5) ? "diversion" : chance(0.5) ? " " : null;
            String legalBasis = chance(0.5) ? "50 U.S.C. 4813; 15 CFR 742.6" : null;
            boolean counts =
                    recommendation != Recommendation.DENY || ("diversion".equals(reasons) && legalBasis != null);
            clock.recommend(agency, recommendation, counts);
            facts.add(ReviewFact.Recommended.of(today(), agency, recommendation, reasons, legalBasis));
            if (counts) {
                mayRecommend.remove(agency);
            }
        }
    }

    private void climb() {
        for (Body body : Body.values()) {
            if (mayGoTo(body) && (chance(0.06) || lastDay(0.4))) {
                clock.escalate(body);
                facts.add(new ReviewFact.Escalated(today(), body, Agency.WAR));
            }
            if (clock.stage() == ReviewStage.of(body) && !clock.appealable() && (chance(0.06) || lastDay(0.4))) {
                clock.decide();
                facts.add(new ReviewFact.BodyDecided(today(), body, RECOMMENDATIONS[random.nextInt(3)]));
            }
        }
    }

    private boolean mayGoTo(Body body) {
        return switch (body) {
            case OPERATING_COMMITTEE -> clock.stage() == ReviewStage.INTERAGENCY_REVIEW;
            case ACEP -> clock.stage() == ReviewStage.OC_REVIEW && clock.appealable();
            case EARB -> clock.stage() == ReviewStage.ACEP_REVIEW && clock.appealable();
            case PRESIDENT -> clock.stage() == ReviewStage.EARB_REVIEW && clock.appealable();
        };
    }

    /** On the last day of whatever runs, one is in a hurry. */
    private boolean lastDay(double probability) {
        return chance(probability) && today().equals(clock.reading().stageDueOn());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private LocalDate today() {
        return clock.today();
    }
}

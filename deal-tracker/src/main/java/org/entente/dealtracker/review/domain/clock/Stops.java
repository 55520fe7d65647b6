package org.entente.dealtracker.review.domain.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stops of a review so far, as they started. */
public record Stops(List<Stop> all) {

    static final Stops NONE = new Stops(List.of());

    public Stops {
        all = List.copyOf(all);
    }

    Stops started(ReviewFact.StopStarted fact) {
        find(fact.stop()).ifPresent(other -> {
            throw ImpossibleFact.because("the stop " + fact.stop() + " was started on " + other.from()
                    + " already; give each stop a name of its own");
        });
        List<Stop> more = new ArrayList<>(all);
        more.add(new Stop(fact.stop(), fact.reason(), fact.on(), null));
        return new Stops(more);
    }

    Stops ended(ReviewFact.StopEnded fact) {
        Stop stop = find(fact.stop())
                .orElseThrow(() -> ImpossibleFact.because("no stop " + fact.stop() + " was started on or before "
                        + fact.on() + ", so none can end then"));
        if (!stop.open()) {
            throw ImpossibleFact.because("the stop " + stop.id() + " ended on " + stop.to() + " already");
        }
        List<Stop> same = new ArrayList<>(all);
        same.set(same.indexOf(stop), new Stop(stop.id(), stop.reason(), stop.from(), fact.on()));
        return new Stops(same);
    }

    boolean anyOpen() {
        return all.stream().anyMatch(Stop::open);
    }

    public Optional<Stop> find(String id) {
        return all.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }
}

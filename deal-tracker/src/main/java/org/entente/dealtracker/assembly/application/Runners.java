package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * Carries out runs on a few threads of its own, a bounded number at once and a bounded number waiting.
 *
 * <p>A place is taken before anything is read for a run, and given back when the run is over or never came to be.
 */
@ApplicationScoped
class Runners {

    private final AssemblySettings settings;
    private final ThreadPoolExecutor threads;
    private final Map<UUID, Execution> underWay = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> placesTaken = new HashMap<>();

    Runners(AssemblySettings settings) {
        this.settings = settings;
        threads = new ThreadPoolExecutor(
                settings.runsAtOnce(),
                settings.runsAtOnce(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("assembly-", 0).daemon().factory());
    }

    /** @throws Problem where all places, or all those of the organization, are taken */
    synchronized void takePlace(UUID organization) {
        int own = placesTaken.getOrDefault(organization, 0);
        if (own >= settings.perOrganization()) {
            throw new Problem(
                    CommonProblem.TOO_MANY_REQUESTS,
                    "Your organization has " + own + " assemblies under way, which is as many as it may have. "
                            + "Wait until one has ended, or cancel one.");
        }
        int all = placesTaken.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= settings.runsAtOnce() + settings.waiting()) {
            throw new Problem(
                    AssemblyProblem.ASSEMBLIES_BUSY,
                    settings.runsAtOnce() + " assemblies are being searched and " + settings.waiting()
                            + " are waiting, which is as many as there may be. Try again in a moment.");
        }
        placesTaken.merge(organization, 1, Integer::sum);
    }

    synchronized void leavePlace(UUID organization) {
        placesTaken.merge(organization, -1, (before, change) -> before + change == 0 ? null : before + change);
    }

    /** Carries out a run for which a place was taken, at once or when it is its turn. */
    void carryOut(Execution execution) {
        underWay.put(id(execution), execution);
        threads.execute(new Turn(execution));
    }

    /** One that this service is carrying out. */
    Optional<Execution> find(UUID run) {
        return Optional.ofNullable(underWay.get(run));
    }

    Collection<UUID> runs() {
        return List.copyOf(underWay.keySet());
    }

    /** Stops a run; one that waits for its turn ends at once. */
    void stop(Execution execution) {
        execution.stop();
        Turn waiting = new Turn(execution);
        if (threads.remove(waiting)) {
            waiting.run();
        }
    }

    /** Returns when the run is over, as far as this service carries it out, or after so long. */
    void await(UUID run, Duration longest) {
        find(run).ifPresent(execution -> execution.await(longest));
    }

    private static UUID id(Execution execution) {
        return execution.task().run().id();
    }

    /** A place in the queue; equal to any other of the same execution. */
    private final class Turn implements Runnable {

        private final Execution execution;

        private Turn(Execution execution) {
            this.execution = execution;
        }

        @Override
        public void run() {
            try {
                execution.run();
            } finally {
                underWay.remove(id(execution));
                leavePlace(execution.task().run().asker().organizationId());
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Turn turn && turn.execution == execution;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(execution);
        }
    }
}

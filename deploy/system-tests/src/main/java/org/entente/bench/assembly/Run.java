package org.entente.bench.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * One run of a solver.
 *
 * @param outcome of a rival; our own answers are compared with it
 */
record Run(long buildNanos, long solveNanos, Rival.Outcome outcome) {
    private static final Duration ROUNDS = Duration.ofMillis(300);
    private static final int MOST_ROUNDS = 5;

    long wholeNanos() {
        return buildNanos + solveNanos;
    }

    /** Of a few runs, or of one where that takes long, the one that took the median time to solve. */
    static Run medianOf(Supplier<Run> solver) {
        List<Run> runs = new ArrayList<>();
        var end = System.nanoTime() + ROUNDS.toNanos();
        do {
            runs.add(solver.get());
        } while (System.nanoTime() < end && runs.size() < MOST_ROUNDS);
        runs.sort(Comparator.comparingLong(Run::solveNanos));
        return runs.get(runs.size() / 2);
    }
}

package org.entente.bench;

import java.util.List;
import java.util.Map;

/** A benchmark that can be named on the command line. */
sealed interface Benchmark
        permits StartupBenchmark,
                LatencyBenchmark,
                AssemblyBenchmark,
                StandingBenchmark,
                QueueBenchmark,
                DeadlinesBenchmark,
                DeterminationsBenchmark {
    String name();

    String summary();

    /**
     * Runs it and prints what it saw on the way.
     *
     * @return the figures of its JSON line; {@code failures} must be 0 for the others to count
     */
    Map<String, Object> run();

    static List<Benchmark> all() {
        return List.of(
                new AssemblyBenchmark(),
                new StandingBenchmark(),
                new QueueBenchmark(),
                new DeadlinesBenchmark(),
                new DeterminationsBenchmark(),
                new StartupBenchmark(),
                new LatencyBenchmark());
    }
}

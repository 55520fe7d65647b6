package org.entente.bench;

import java.time.Duration;
import java.util.Map;
import org.entente.bench.assembly.Comparison;

/** The exact optimizer beside Choco and CP-SAT on the same families of instances, in turn, in one warm JVM. */
record AssemblyBenchmark(Duration rivalLimit, long seed) implements Benchmark {
    AssemblyBenchmark() {
        this(Duration.ofSeconds(20), 1);
    }

    @Override
    public String name() {
        return "assembly";
    }

    @Override
    public String summary() {
        return "the optimizer beside Choco and CP-SAT, or with --instance FILE... answers (under five minutes; --help says more)";
    }

    @Override
    public Map<String, Object> run() {
        return new Comparison(rivalLimit, seed, System.out).run();
    }
}

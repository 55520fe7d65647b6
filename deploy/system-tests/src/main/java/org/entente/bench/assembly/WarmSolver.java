package org.entente.bench.assembly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.search.ExactAssembler;
import org.entente.dealtracker.assembly.format.InstanceReader;
import org.entente.dealtracker.assembly.format.InstanceWriter;

/** Our own optimizer, measured when its code is warm. */
public final class WarmSolver {
    /** The sets of attested pairs; the rest of the heap is for the instance, and for its explanation where nothing is feasible. */
    private static final long MEMORY = Runtime.getRuntime().maxMemory() / 3;

    static final String MORE_MEMORY = "ENTENTE_BENCH_HEAP=6g";

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration SLOW = Duration.ofSeconds(1);

    private final ExactAssembler assembler;

    /** A solver that takes so long at most for each instance. */
    public WarmSolver(Duration limit) {
        assembler = new ExactAssembler(System::nanoTime, new Effort(limit, Long.MAX_VALUE, MEMORY));
    }

    /** Solves generated instances for a few seconds, until the compiler has got to the code. */
    public void warmUp() {
        var end = System.nanoTime() + WARM_UP.toNanos();
        var instances = Families.forWarmUp();
        var warm = new ExactAssembler(
                System::nanoTime, new Effort(Duration.ofMillis(300), Long.MAX_VALUE, Effort.USUAL_MEMORY));
        while (System.nanoTime() < end) {
            for (var instance : instances) {
                if (System.nanoTime() < end) {
                    warm.assemble(writtenAndRead(instance));
                }
            }
        }
    }

    /** Solves an instance: once where that is slow, and otherwise so often that the median is one of warm code. */
    public Solved solve(Instance instance, Repeats repeats) {
        var first = once(instance);
        if (first.buildNanos() + first.solveNanos() >= SLOW.toNanos()
                || !first.answer().provenOptimal()) {
            return first;
        }
        var end = System.nanoTime() + repeats.warm().toNanos();
        while (System.nanoTime() < end) {
            once(instance);
        }
        return median(instance, repeats.measured());
    }

    private Solved median(Instance instance, Duration length) {
        List<Solved> rounds = new ArrayList<>();
        var end = System.nanoTime() + length.toNanos();
        do {
            rounds.add(once(instance));
        } while (System.nanoTime() < end && rounds.size() < Repeats.MOST_ROUNDS);
        return new Solved(
                rounds.getLast().answer(),
                Nanos.median(rounds.stream().map(Solved::buildNanos).toList()),
                Nanos.median(rounds.stream().map(Solved::solveNanos).toList()));
    }

    /** Builds and solves, just as warm as the code is now. */
    Solved once(Instance instance) {
        var begin = System.nanoTime();
        var compiled = assembler.compile(instance);
        var built = System.nanoTime();
        var answer = compiled.solve();
        return new Solved(answer, built - begin, System.nanoTime() - built);
    }

    /** What to do about an instance that does not fit. */
    static String outOfMemory() {
        return "the instance does not fit into %d MiB of memory; give more with %s, or narrow the offerings"
                .formatted(Runtime.getRuntime().maxMemory() >> 20, MORE_MEMORY);
    }

    private static Instance writtenAndRead(Instance instance) {
        try {
            var json = new ByteArrayOutputStream();
            InstanceWriter.write(instance, json);
            return InstanceReader.read(new ByteArrayInputStream(json.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer and how long it took. */
    public record Solved(Answer answer, long buildNanos, long solveNanos) {}
}

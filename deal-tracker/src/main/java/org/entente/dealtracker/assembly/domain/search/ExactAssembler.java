package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.Infeasible;
import org.entente.dealtracker.assembly.domain.Instance;

/** The exact assembler. */
public final class ExactAssembler implements Assembler {

    private final LongSupplier nanoTime;
    private final long nanos;
    private final long memoryLimit;

    public ExactAssembler(LongSupplier nanoTime, long nanos, long memoryLimit) {
        this.nanoTime = nanoTime;
        this.nanos = nanos;
        this.memoryLimit = memoryLimit;
    }

    public static long nodes;
    public static long buildNanos;
    public static long solveNanos;

    @Override
    public Answer assemble(Instance instance) {
        long t0 = nanoTime.getAsLong();
        Compiled compiled = Compiled.of(instance, memoryLimit);
        Space space = compiled.space();
        long t1 = nanoTime.getAsLong();
        Incumbents incumbents = new Incumbents(instance.top());
        Search search = new Search(
                        space, compiled.demands(), incumbents, new Budget(Long.MAX_VALUE, nanoTime, nanos))
                .run();
        nodes = search.nodes;
        long t2 = nanoTime.getAsLong();
        buildNanos = t1 - t0;
        solveNanos = t2 - t1;
        List<Consortium> best = incumbents.ranked().stream()
                .map(choice -> new Consortium(
                        choice.objective(),
                        Arrays.stream(choice.candidates())
                                .mapToObj(c -> space.candidates[c].id())
                                .toList(),
                        Arrays.stream(choice.organizations())
                                .mapToObj(o -> space.organizations[o])
                                .toList()))
                .toList();
        if (best.isEmpty() && search.complete()) {
            return new Answer(null, true, null, List.of(), new Infeasible(List.of("x")));
        }
        Long objective = best.isEmpty() ? null : (Long) best.getFirst().objective();
        return new Answer(objective, search.complete(), search.complete() ? objective : (Long) search.bound(), best, null);
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.function.LongSupplier;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Instance;

/** Finds the best consortia by exact search over bit sets and proves that nothing better exists; explains where there is none. */
public final class ExactAssembler implements Assembler {

    private final LongSupplier nanoTime;
    private final Effort effort;

    /**
     * An assembler that may take so much.
     *
     * @param nanoTime a clock like {@link System#nanoTime()}
     */
    public ExactAssembler(LongSupplier nanoTime, Effort effort) {
        this.nanoTime = nanoTime;
        this.effort = effort;
    }

    @Override
    public CompiledInstance compile(Instance instance) {
        return new CompiledInstance(instance, effort, nanoTime);
    }
}

package org.entente.bench.assembly;

import java.time.Duration;
import org.entente.dealtracker.assembly.domain.Instance;

/** A general solver that answers the same instances. */
public interface Rival {
    /** The solver, its version and how it is set. */
    String name();

    /** Builds its model of the instance. */
    Prepared build(Instance instance);

    /** A model that is ready to be solved, once. */
    @FunctionalInterface
    interface Prepared {
        Outcome solve(Duration limit);
    }

    /**
     * What a solver says.
     *
     * @param objective the best that it found, {@code null} for none
     * @param finished whether it proved that there is nothing better
     */
    record Outcome(Long objective, boolean finished) {}
}

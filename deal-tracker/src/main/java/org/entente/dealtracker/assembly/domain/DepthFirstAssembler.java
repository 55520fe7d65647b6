package org.entente.dealtracker.assembly.domain;

import java.util.List;

/**
 * An exact, simple assembler: depth-first over the slots with a bound.
 *
 * <p>It takes a limited number of steps, so that no instance runs endlessly; when they are used up it answers with the best found so
 * far and does not claim a proof. Steps rather than time, so that the same instance gets the same answer on any machine.
 */
public final class DepthFirstAssembler implements Assembler {

    /** About two seconds on the machines this was measured on. */
    public static final long DEFAULT_STEPS = 20_000_000;

    private final long steps;

    public DepthFirstAssembler(long steps) {
        this.steps = steps;
    }

    @Override
    public Answer assemble(Instance instance) {
        Search search = new Search(instance, instance.top(), steps).run();
        List<Consortium> best = search.best();
        if (best.isEmpty() && search.complete()) {
            return Answer.infeasible(new Infeasible(new Conflict(instance, this::provenInfeasible).smallest()));
        }
        return Answer.of(best, search.complete(), search.bound());
    }

    private boolean provenInfeasible(Instance instance) {
        Search search = new Search(instance, 1, steps / 10).run();
        return search.best().isEmpty() && search.complete();
    }
}

package org.entente.bench.assembly;

import java.time.Duration;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.search.SearchState;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.values.IntDomainMin;
import org.chocosolver.solver.search.strategy.selectors.variables.DomOverWDeg;
import org.entente.dealtracker.assembly.domain.Instance;

/**
 * Choco with bit-set binary relations, and one propagator for all rules about organizations.
 *
 * <p>The values of each slot are numbered from the most valuable to the least, so that "smallest first" tries the best first.
 */
public record Choco(Strategy strategy) implements Rival {
    private static final long SEED = 1;

    /** Which slot is decided next. */
    public enum Strategy {
        /** The fewest values left by the conflicts that it had. */
        DOM_WDEG,
        /** The fewest values left, after the slot of the last conflict. */
        SMALLEST_DOMAIN
    }

    @Override
    public String name() {
        return "Choco 4.10.18, AC3bit+rm, "
                + switch (strategy) {
                    case DOM_WDEG -> "dom/wdeg";
                    case SMALLEST_DOMAIN -> "smallest domain, last conflict";
                };
    }

    @Override
    public Prepared build(Instance instance) {
        var model = new ChocoModel(instance);
        return limit -> solve(model, limit);
    }

    private Outcome solve(ChocoModel built, Duration limit) {
        var model = built.model();
        var slots = built.slots();
        var solver = model.getSolver();
        solver.setSearch(
                switch (strategy) {
                    case DOM_WDEG -> Search.intVarSearch(new DomOverWDeg<>(slots, SEED), new IntDomainMin(), slots);
                    case SMALLEST_DOMAIN -> Search.lastConflict(Search.minDomLBSearch(slots));
                });
        solver.limitTime(limit.toMillis());
        var best = solver.findOptimalSolution(built.objective(), Model.MAXIMIZE);
        var value = best == null ? null : (Long) (long) best.getIntVal(built.objective());
        return new Outcome(value, solver.getSearchState() == SearchState.TERMINATED && !solver.isStopCriterionMet());
    }
}

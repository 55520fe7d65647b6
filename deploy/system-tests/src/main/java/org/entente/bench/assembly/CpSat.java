package org.entente.bench.assembly;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import java.time.Duration;
import java.util.Locale;
import org.entente.dealtracker.assembly.domain.Instance;

/** CP-SAT of OR-Tools with one worker. It knows everything that the format does. */
public record CpSat(Encoding encoding) implements Rival {
    private static final int SEED = 1;

    /** How a coupling is written down. */
    public enum Encoding {
        /** A chosen offering implies one of those that it is attested with. */
        CLAUSES,
        /** The pairs of attested offerings are a table over one number for each slot. */
        TABLES
    }

    static {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "CP-SAT 9.12.4544, 1 worker, " + encoding.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Prepared build(Instance instance) {
        var model = new CpSatModel(instance, encoding).model();
        return limit -> solve(model, limit);
    }

    private static Outcome solve(CpModel model, Duration limit) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(SEED).setMaxTimeInSeconds(limit.toMillis() / 1e3);
        var status = solver.solve(model);
        return switch (status) {
            case OPTIMAL -> new Outcome(Math.round(solver.objectiveValue()), true);
            case FEASIBLE -> new Outcome(Math.round(solver.objectiveValue()), false);
            case INFEASIBLE -> new Outcome(null, true);
            case UNKNOWN -> new Outcome(null, false);
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("CP-SAT does not take the model: " + status + " " + model.validate());
        };
    }
}

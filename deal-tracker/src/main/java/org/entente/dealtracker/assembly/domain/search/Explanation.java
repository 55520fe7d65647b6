package org.entente.dealtracker.assembly.domain.search;

import java.util.List;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Infeasible;
import org.entente.dealtracker.assembly.domain.Instance;

/** Explains why nothing is feasible. */
final class Explanation {

    private final List<Requirement> requirements;
    private final Oracle oracle;

    Explanation(Instance instance, List<Requirement> requirements, Effort effort, Budget budget) {
        this.requirements = requirements;
        oracle = new Oracle(SpaceBuilder.build(instance, _ -> true, _ -> true, effort.memoryBytes()), budget);
    }

    /** Of an infeasible instance. */
    Infeasible explain() {
        Conflict conflict = Conflict.among(requirements, oracle);
        return new Infeasible(
                conflict.names(), conflict.smallest(), new Relaxations(requirements, oracle).from(conflict));
    }

    /** Which requirements keep offerings out that cannot be in; empty where they cannot even be in together. */
    Conflict conflict(List<? extends Requirement> chosen) {
        return oracle.verdict(chosen) == Oracle.Verdict.IMPOSSIBLE
                ? new Conflict(List.of(), true)
                : Conflict.among(List.copyOf(chosen), requirements, oracle);
    }
}

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

    Infeasible explain() {
        Conflict conflict = Conflict.among(requirements, oracle);
        return new Infeasible(
                conflict.requirements().stream().map(Requirement::name).toList(),
                conflict.smallest(),
                new Relaxations(requirements, oracle).from(conflict));
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.Collection;
import java.util.Optional;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.search.Incumbents.Choice;

/** Says of any requirements whether they can hold together, as long as its budget lasts. */
final class Oracle {

    /** What is known of requirements. */
    enum Verdict {
        POSSIBLE,
        IMPOSSIBLE,
        UNKNOWN
    }

    private final Space space;
    private final Budget budget;

    /**
     * Asks over a space.
     *
     * @param space with every offering, and "empty" in every slot
     */
    Oracle(Space space, Budget budget) {
        this.space = space;
        this.budget = budget;
    }

    Verdict verdict(Collection<? extends Requirement> requirements) {
        Incumbents any = Incumbents.any();
        Search search = search(requirements, any);
        if (any.full()) {
            return Verdict.POSSIBLE;
        }
        return search.complete() ? Verdict.IMPOSSIBLE : Verdict.UNKNOWN;
    }

    /** Some choice that meets the requirements. */
    Optional<Choice> any(Collection<? extends Requirement> requirements) {
        Incumbents any = Incumbents.any();
        search(requirements, any);
        return any.ranked().stream().findFirst();
    }

    /** The best consortium that meets the requirements, or the best known one when the budget is spent. */
    Optional<Consortium> best(Collection<? extends Requirement> requirements) {
        Incumbents best = Incumbents.best(1);
        search(requirements, best);
        return CompiledInstance.consortia(space, best.ranked()).stream().findFirst();
    }

    private Search search(Collection<? extends Requirement> requirements, Incumbents incumbents) {
        return new Search(space, Demands.of(space, requirements), incumbents, budget).run();
    }

    Space space() {
        return space;
    }

    boolean spent() {
        return budget.spent();
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Inclusion;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.InvalidInstance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Slot;
import org.entente.dealtracker.assembly.domain.Watch;
import org.entente.dealtracker.assembly.domain.search.Incumbents.Choice;

/** An instance as bit sets. */
public final class CompiledInstance implements Assembler.Compiled {

    private final Instance instance;
    private final Effort effort;
    private final LongSupplier nanoTime;
    private final List<Requirement> requirements;
    private final Space space;
    private final Demands demands;

    CompiledInstance(Instance instance, Effort effort, LongSupplier nanoTime) {
        this.instance = instance;
        this.effort = effort;
        this.nanoTime = nanoTime;
        requirements = Requirement.of(instance);
        space = SpaceBuilder.build(
                instance, offering -> mayTakePart(offering, instance.limits()), Slot::optional, effort.memoryBytes());
        demands = Demands.of(space, requirements);
    }

    private static boolean mayTakePart(Candidate offering, Limits limits) {
        return (limits.leadTimeDays() == null || offering.leadTimeDays() <= limits.leadTimeDays())
                && !limits.forbiddenOrganizations().contains(offering.organization());
    }

    @Override
    public Answer solve(Watch watch) {
        Budget budget = budget(watch);
        Incumbents incumbents = Incumbents.best(instance.top());
        Search search = new Search(space, demands, incumbents, budget);
        if (watch != Watch.NOBODY) {
            incumbents.whenBetter(() -> watch.found(unproven(incumbents.ranked(), search.bound(), budget)));
        }
        search.run();
        if (search.complete()) {
            return incumbents.ranked().isEmpty()
                    ? Answer.infeasible(explanation(budget(watch)).explain(), budget.taken())
                    : proven(incumbents.ranked(), budget);
        }
        return incumbents.crowded()
                ? setBySet(incumbents, budget)
                : unproven(incumbents.ranked(), search.bound(), budget);
    }

    private Answer setBySet(Incumbents known, Budget budget) {
        OrganizationSets sets = new OrganizationSets(space, demands, known.threshold(), budget);
        List<Choice> best = sets.best(instance.top());
        if (sets.complete()) {
            return proven(best, budget);
        }
        best.forEach(known::offer);
        return unproven(known.ranked(), sets.bound(), budget);
    }

    private Answer proven(List<Choice> best, Budget budget) {
        return Answer.proven(consortia(space, best), budget.taken());
    }

    private Answer unproven(List<Choice> best, long bound, Budget budget) {
        return Answer.unproven(consortia(space, best), bound, budget.taken());
    }

    @Override
    public Inclusion including(Collection<String> offerings) {
        List<Requirement.Chosen> chosen = chosen(offerings);
        if (!chosen.stream().allMatch(offering -> offering.isIn(space))) {
            return new Inclusion(null, true);
        }
        Demands asked = demands.copy();
        chosen.forEach(offering -> offering.addTo(space, asked));
        Incumbents best = Incumbents.best(1);
        Search search = new Search(space, asked, best, budget(Watch.NOBODY)).run();
        Consortium consortium =
                consortia(space, best.ranked()).stream().findFirst().orElse(null);
        return new Inclusion(consortium, search.complete());
    }

    @Override
    public List<String> keepingOut(Collection<String> offerings) {
        return explanation(budget(Watch.NOBODY)).conflict(chosen(offerings)).names();
    }

    private List<Requirement.Chosen> chosen(Collection<String> offerings) {
        return offerings.stream().distinct().map(this::chosen).toList();
    }

    private Requirement.Chosen chosen(String offering) {
        Requirement.Chosen chosen = new Requirement.Chosen(offering);
        if (!chosen.isIn(space)
                && instance.offerings().stream()
                        .noneMatch(candidate -> candidate.id().equals(offering))) {
            throw new InvalidInstance("Offering " + offering + " is not one of those that could be chosen");
        }
        return chosen;
    }

    private Explanation explanation(Budget budget) {
        return new Explanation(instance, requirements, effort, budget);
    }

    private Budget budget(Watch watch) {
        return new Budget(effort.steps(), nanoTime, effort.time().toNanos(), watch::goOn);
    }

    static List<Consortium> consortia(Space space, List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Consortium(
                        choice.objective(),
                        Arrays.stream(choice.candidates())
                                .mapToObj(c -> space.candidates[c].id())
                                .toList(),
                        Arrays.stream(choice.organizations())
                                .mapToObj(o -> space.organizations[o])
                                .toList()))
                .toList();
    }
}

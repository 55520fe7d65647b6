package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.entente.dealtracker.assembly.domain.Relaxation;
import org.entente.dealtracker.assembly.domain.search.Requirement.NumberLimit;

/**
 * Looks for what would have to give way: sets of requirements of which each is needed, the smallest first.
 *
 * <p>Every such set has something of every conflict in it, so sets are grown along conflicts (Reiter, "A theory of diagnosis from first
 * principles", Artificial Intelligence 32, 1987).
 */
final class Relaxations {

    private static final int MOST = 8;
    private static final int MOST_SETS = 40;
    private static final Comparator<Relaxation> CHEAPEST_FIRST = Comparator.comparingInt(
                    (Relaxation relaxation) -> relaxation.changes().size())
            .thenComparing(relaxation -> -relaxation.consortium().objective());

    private final List<Requirement> requirements;
    private final Oracle oracle;
    private final List<Set<Requirement>> enough = new ArrayList<>();

    Relaxations(List<Requirement> requirements, Oracle oracle) {
        this.requirements = requirements;
        this.oracle = oracle;
    }

    List<Relaxation> from(Conflict first) {
        List<Relaxation> found = new ArrayList<>();
        Queue<Set<Requirement>> open = new ArrayDeque<>();
        Set<Set<Requirement>> seen = new HashSet<>();
        grow(Set.of(), first, open, seen);
        while (!open.isEmpty() && found.size() < MOST && !oracle.spent()) {
            Set<Requirement> dropped = open.remove();
            if (enough.stream().noneMatch(dropped::containsAll)) {
                List<Requirement> rest = without(dropped);
                switch (oracle.verdict(rest)) {
                    case POSSIBLE -> {
                        enough.add(dropped);
                        relaxation(dropped, rest).ifPresent(found::add);
                    }
                    case IMPOSSIBLE -> grow(dropped, Conflict.among(rest, oracle), open, seen);
                    case UNKNOWN -> {}
                }
            }
        }
        if (found.isEmpty() && !oracle.spent()) {
            Set<Requirement> dropped = spared(alongConflicts(first));
            relaxation(dropped, without(dropped)).ifPresent(found::add);
        }
        return found.stream().sorted(CHEAPEST_FIRST).toList();
    }

    /** Drops what people can change most easily from each conflict, until none is left. */
    private Set<Requirement> alongConflicts(Conflict first) {
        Set<Requirement> dropped = new LinkedHashSet<>();
        dropped.add(first.requirements().getLast());
        while (oracle.verdict(without(dropped)) == Oracle.Verdict.IMPOSSIBLE) {
            dropped.add(Conflict.among(without(dropped), oracle).requirements().getLast());
        }
        return dropped;
    }

    /** Without those that need not have been dropped. */
    private Set<Requirement> spared(Set<Requirement> dropped) {
        Set<Requirement> needed = new LinkedHashSet<>(dropped);
        for (Requirement one : dropped) {
            needed.remove(one);
            if (oracle.verdict(without(needed)) != Oracle.Verdict.POSSIBLE) {
                needed.add(one);
            }
        }
        return needed;
    }

    private static void grow(
            Set<Requirement> dropped, Conflict conflict, Queue<Set<Requirement>> open, Set<Set<Requirement>> seen) {
        for (Requirement one : conflict.requirements()) {
            Set<Requirement> larger = new LinkedHashSet<>(dropped);
            larger.add(one);
            if (seen.size() < MOST_SETS && seen.add(larger)) {
                open.add(larger);
            }
        }
    }

    private List<Requirement> without(Set<Requirement> dropped) {
        return requirements.stream().filter(one -> !dropped.contains(one)).toList();
    }

    /** Limits are moved only as far as they must be. */
    private Optional<Relaxation> relaxation(Set<Requirement> dropped, List<Requirement> rest) {
        List<Requirement> kept = new ArrayList<>(rest);
        List<Relaxation.Change> changes = new ArrayList<>();
        for (Requirement requirement : dropped) {
            Optional<NumberLimit> nearest = requirement instanceof NumberLimit limit
                    ? new NearestLimit(oracle, kept).of(limit)
                    : Optional.empty();
            nearest.ifPresent(kept::add);
            changes.add(new Relaxation.Change(
                    requirement.name(), nearest.map(NumberLimit::value).orElse(null)));
        }
        return oracle.best(kept).map(consortium -> new Relaxation(changes, consortium));
    }
}

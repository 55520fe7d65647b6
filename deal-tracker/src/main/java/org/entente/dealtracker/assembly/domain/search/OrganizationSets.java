package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.entente.dealtracker.assembly.domain.search.Incumbents.Choice;

/**
 * Finds the k best sets of organizations one after the other: the best choice of all, then the best one with other organizations, and so
 * on.
 *
 * <p>What is left after a set is divided into cells that share no set (Lawler, "A procedure for computing the k best solutions to
 * discrete optimization problems", Management Science 18, 1972): one cell for each of its organizations that is missing while those
 * before it take part, and one where all of them take part with somebody else. Each cell is searched for its best choice alone. It takes
 * more searches than looking for all at once, but their number does not depend on how many choices the same organizations have.
 */
final class OrganizationSets {

    /** Sets of organizations: with all of some, without any of others, and with one of each group. */
    private record Cell(BitSet with, BitSet without, List<BitSet> oneOf, Choice best) {

        static final Comparator<Cell> BEST_FIRST = (one, other) -> one.best.before(other.best) ? -1 : 1;
    }

    private final Space space;
    private final Demands demands;
    private final long floor;
    private final Budget budget;
    private final PriorityQueue<Cell> cells = new PriorityQueue<>(Cell.BEST_FIRST);
    private long abandoned = Long.MIN_VALUE;

    /**
     * Prepares the search.
     *
     * @param demands those of the instance
     * @param floor nothing below it is wanted
     */
    OrganizationSets(Space space, Demands demands, long floor, Budget budget) {
        this.space = space;
        this.demands = demands;
        this.floor = floor;
        this.budget = budget;
    }

    /** The best choices of at most {@code top} sets, best first; fewer when the budget is spent before. */
    List<Choice> best(int top) {
        List<Choice> best = new ArrayList<>();
        explore(new BitSet(), new BitSet(), List.of());
        while (best.size() < top && !cells.isEmpty() && complete()) {
            Cell next = cells.remove();
            best.add(next.best());
            divide(next);
        }
        return best;
    }

    boolean complete() {
        return abandoned == Long.MIN_VALUE;
    }

    /** Nothing that was not looked at has a larger objective; meaningless when complete. */
    long bound() {
        return abandoned;
    }

    private void divide(Cell cell) {
        BitSet with = copy(cell.with());
        for (int organization : cell.best().organizations()) {
            if (!cell.with().get(organization)) {
                BitSet without = copy(cell.without());
                without.set(organization);
                explore(copy(with), without, cell.oneOf());
                with.set(organization);
            }
        }
        BitSet others = new BitSet();
        others.set(0, space.organizations.length);
        others.andNot(with);
        others.andNot(cell.without());
        List<BitSet> oneOf = new ArrayList<>(cell.oneOf());
        oneOf.add(others);
        explore(with, cell.without(), oneOf);
    }

    private void explore(BitSet with, BitSet without, List<BitSet> oneOf) {
        Demands all = demands.copy();
        all.forbidden.or(without);
        with.stream().forEach(organization -> {
            BitSet group = new BitSet();
            group.set(organization);
            all.oneOf.add(group);
        });
        all.oneOf.addAll(oneOf);
        Incumbents incumbents = Incumbents.bestFrom(floor);
        Search search = new Search(space, all, incumbents, budget).run();
        if (!search.complete()) {
            abandoned = Math.max(abandoned, search.bound());
        }
        incumbents.ranked().forEach(best -> cells.add(new Cell(with, without, oneOf, best)));
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}

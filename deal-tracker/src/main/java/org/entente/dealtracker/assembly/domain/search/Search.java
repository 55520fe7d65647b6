package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;

/**
 * Depth-first search with bounds over a {@link Space}: fills the slot with the fewest values left, the most valuable value first, and
 * leaves out what cannot reach the incumbents.
 */
final class Search {

    /** Below every bound: a value that cannot be taken. */
    private static final long NEVER = Outlook.NEVER;

    /** Below every objective, with room for sums and differences around it. */
    private static final long ANYTHING = Long.MIN_VALUE / 4;

    /** With at most this many values left in each open slot on average it pays to look one step ahead for all of them. */
    private static final int SHAVE_BELOW = 8;

    /** Up to about so many steps it is faster to enumerate than to branch. */
    private static final double ENUMERATE_BELOW = 1_000_000;

    /** The same where an enumeration would try much that the limits do not allow. */
    private static final double ENUMERATE_BLINDLY_BELOW = 2_000;

    private final Space space;
    private final Demands demands;
    private final Incumbents incumbents;
    private final Budget budget;
    private final Partial partial;
    private final Outlook outlook;
    private final Groups groups;
    private final Enumeration enumeration;
    private final long[][] tops;
    private final int[][] counts;
    private long threshold;
    private long abandoned = NEVER;
    private long ahead = NEVER;
    private int root;

    Search(Space space, Demands demands, Incumbents incumbents, Budget budget) {
        this.space = space;
        this.demands = demands;
        this.incumbents = incumbents;
        this.budget = budget;
        partial = new Partial(space, demands);
        outlook = new Outlook(space, demands, partial);
        groups = new Groups(space, demands, partial);
        enumeration = new Enumeration(space, demands, partial);
        tops = new long[space.slots + 1][space.slots];
        counts = new int[space.slots + 1][space.slots];
        lookUpThreshold();
    }

    /** Searches until everything is explored, the incumbents are done or the budget is spent. */
    Search run() {
        if (!demands.cannotBeMet() && partial.start() && partial.take(demands.chosen)) {
            root = partial.depth;
            ahead = sumOfTops();
            branch(ahead);
            ahead = NEVER;
        }
        return this;
    }

    /** Whether everything that could be better was looked at. */
    boolean complete() {
        return abandoned == NEVER;
    }

    /** Nothing that was not looked at, or not yet, has a larger objective; meaningless when complete. */
    long bound() {
        return Math.max(abandoned, ahead);
    }

    private boolean stopped() {
        return budget.spent() || incumbents.done();
    }

    private boolean worth(long bound) {
        return bound >= threshold;
    }

    private void lookUpThreshold() {
        threshold = Math.max(ANYTHING, incumbents.threshold());
    }

    private void branch(long ceiling) {
        long bound = sumOfTops();
        if (bound == NEVER || !worth(bound)) {
            return;
        }
        if (!budget.step() || incumbents.done()) {
            abandoned = Math.max(abandoned, Math.min(bound, ceiling));
            return;
        }
        if (partial.open == 0) {
            finish();
            return;
        }
        long smaller = partial.gains.soft
                ? outlook.boundByPairs(bound, tops[partial.depth], threshold)
                : groups.bound(bound, tops[partial.depth], threshold);
        if (!worth(smaller)) {
            return;
        }
        cut(bound, smaller);
        if (!partial.canStillHold(counts[partial.depth])) {
            return;
        }
        if (smaller == threshold && incumbents.full() && !partial.couldComeBefore(incumbents.lastCandidates())) {
            return;
        }
        if (enumeration.steps(counts[partial.depth])
                        <= (partial.totals().membership().judgesLate() ? ENUMERATE_BLINDLY_BELOW : ENUMERATE_BELOW)
                && enumeration.run(tops[partial.depth], counts[partial.depth], threshold, this::judge)) {
            return;
        }
        boolean shaved = partial.open > 1 && total() <= (long) SHAVE_BELOW * partial.open;
        if (shaved) {
            bound = shave(bound);
            if (!worth(bound)) {
                return;
            }
        }
        int slot = fewest();
        long[] group = partial.fewestOfGroup();
        if (group != null && Arrays.stream(group).mapToInt(Long::bitCount).sum() < counts[partial.depth][slot]) {
            exploreGroup(group, bound);
        } else {
            explore(slot, bound, shaved);
        }
    }

    /** Takes each of these values, of which one has to be in, and leaves it out afterwards. */
    private void exploreGroup(long[] group, long bound) {
        for (int slot = 0; slot < space.slots; slot++) {
            for (int word = 0; word < space.words[slot]; word++) {
                for (long bits = group[space.offset[slot] + word]; bits != 0; bits &= bits - 1) {
                    int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                    long with = bound - tops[partial.depth][slot] + partial.gain(slot, value);
                    if (worth(with) && stopped()) {
                        abandoned = Math.max(abandoned, with);
                        return;
                    }
                    if (worth(with) && partial.has(slot, value) && partial.take(slot, value)) {
                        branch(with);
                        partial.giveBack();
                    }
                    partial.left.remove(slot, value);
                }
            }
        }
    }

    private long sumOfTops() {
        long bound = partial.objective;
        long[] top = tops[partial.depth];
        for (int slot = 0; slot < space.slots; slot++) {
            if (partial.isOpen(slot)) {
                top[slot] = outlook.top(slot);
                if (top[slot] == NEVER) {
                    return NEVER;
                }
                bound += top[slot];
            }
        }
        return bound;
    }

    /** Takes out of each open slot what is too little beside the most of the others, and counts what is left. */
    private void cut(long bound, long smaller) {
        long[] top = tops[partial.depth];
        int[] count = counts[partial.depth];
        for (int slot = 0; slot < space.slots; slot++) {
            if (partial.isOpen(slot)) {
                if (threshold > ANYTHING) {
                    long lostByOthers = partial.gains.soft ? 0 : bound - smaller - groups.lossOf(slot);
                    partial.left.cutBelow(slot, threshold - bound + lostByOthers + top[slot]);
                }
                count[slot] = partial.left.count(slot);
            }
        }
    }

    private long total() {
        long sum = 0;
        for (int slot = 0; slot < space.slots; slot++) {
            sum += partial.isOpen(slot) ? counts[partial.depth][slot] : 0;
        }
        return sum;
    }

    private int fewest() {
        int best = -1;
        for (int slot = 0; slot < space.slots; slot++) {
            if (partial.isOpen(slot) && (best < 0 || counts[partial.depth][slot] < counts[partial.depth][best])) {
                best = slot;
            }
        }
        return best;
    }

    private void explore(int slot, long bound, boolean shaved) {
        long[] domain = partial.left.here();
        long others = bound - tops[partial.depth][slot];
        int from = space.offset[slot];
        for (int word = 0; word < partial.left.lengths()[slot]; word++) {
            for (long bits = domain[from + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                long rough = others + space.gain[slot][value];
                if (!worth(rough)) {
                    return;
                }
                if (partial.depth == root) {
                    ahead = rough;
                }
                if (stopped()) {
                    abandoned = Math.max(abandoned, rough);
                    return;
                }
                long exact = others + partial.gain(slot, value);
                long refined = shaved && !partial.gains.soft
                        ? exact
                        : outlook.lookAhead(slot, value, exact, tops[partial.depth], threshold);
                if (worth(refined) && partial.take(slot, value)) {
                    branch(refined);
                    partial.giveBack();
                }
            }
        }
    }

    /** Takes out every value that looking ahead refuses, until none is left; gives the new bound. */
    private long shave(long start) {
        long bound = start;
        long[] domain = partial.left.here();
        long[] top = tops[partial.depth];
        int[] count = counts[partial.depth];
        int[] order = openSlots(count);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int slot : order) {
                int before = count[slot];
                count[slot] = keepWorthwhile(slot, bound - top[slot], domain);
                if (count[slot] == 0) {
                    return NEVER;
                }
                if (count[slot] < before) {
                    changed = true;
                    bound -= top[slot];
                    top[slot] = outlook.top(slot);
                    bound += top[slot];
                    if (!worth(bound)) {
                        return bound;
                    }
                }
            }
        }
        return bound;
    }

    private int keepWorthwhile(int slot, long others, long[] domain) {
        int left = 0;
        int from = space.offset[slot];
        for (int word = from; word < from + partial.left.lengths()[slot]; word++) {
            for (long bits = domain[word]; bits != 0; bits &= bits - 1) {
                int value = ((word - from) << 6) + Long.numberOfTrailingZeros(bits);
                if (worth(outlook.lookAhead(
                        slot, value, others + partial.gain(slot, value), tops[partial.depth], threshold))) {
                    left++;
                } else {
                    domain[word] &= ~Long.lowestOneBit(bits);
                }
            }
        }
        return left;
    }

    /** Those with the fewest values first: where nothing can be left, it shows there first. */
    private int[] openSlots(int[] count) {
        int[] order = new int[partial.open];
        int n = 0;
        for (int slot = 0; slot < space.slots; slot++) {
            if (partial.isOpen(slot)) {
                int place = n++;
                while (place > 0 && count[order[place - 1]] > count[slot]) {
                    order[place] = order[--place];
                }
                order[place] = slot;
            }
        }
        return order;
    }

    /** Takes the values one after the other, as far as the limits let it. */
    private void judge(int[] slots, int[] values) {
        int taken = 0;
        int open = partial.open;
        while (taken < open && partial.has(slots[taken], values[taken]) && partial.take(slots[taken], values[taken])) {
            taken++;
        }
        if (taken == open) {
            finish();
            enumeration.raise(threshold);
        }
        for (; taken > 0; taken--) {
            partial.giveBack();
        }
    }

    private void finish() {
        if (partial.holds()) {
            incumbents.offer(partial.choice());
            lookUpThreshold();
        }
    }
}

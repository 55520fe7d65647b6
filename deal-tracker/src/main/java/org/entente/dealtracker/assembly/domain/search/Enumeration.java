package org.entente.dealtracker.assembly.domain.search;

/**
 * Tries what is left below a node one by one, where that is little: rows of attested values are laid over what is left of each open
 * slot, and the first bit of each says at once how much is still possible.
 *
 * <p>Of the limits only sums are looked at on the way; the caller judges what is found.
 */
final class Enumeration {

    /** So many steps were not expected: what goes together here is not spread as elsewhere. */
    private static final int MOST_STEPS = 10_000_000;

    /** Takes a complete choice of values for the open slots. */
    @FunctionalInterface
    interface Found {
        void accept(int[] slots, int[] values);
    }

    private static final long NEVER = Long.MIN_VALUE;

    private final Space space;
    private final Demands demands;
    private final Partial partial;
    private final boolean possible;
    private final int[] slots;
    private final int[] values;

    /** By place: what is left for each slot when those before it are chosen, and how many leading words of it. */
    private final long[][] left;

    private final int[][] lengths;
    private final long[][] tops;

    /** By place: the least that each limited sum can be with what is chosen before it. */
    private final long[][] leastSums;

    private SumLimit[] sums;
    private int open;
    private int stepsLeft;
    private Found found;
    private long threshold;

    Enumeration(Space space, Demands demands, Partial partial) {
        this.space = space;
        this.demands = demands;
        this.partial = partial;
        int n = space.slots;
        slots = new int[n];
        values = new int[n];
        left = new long[n + 1][];
        lengths = new int[n + 1][n];
        tops = new long[n + 1][n];
        leastSums = new long[n + 1][partial.totals().sums().length];
        boolean bundles = false;
        for (int slot = 0; slot < n; slot++) {
            bundles |= space.bundles[slot].length > 0;
        }
        possible = !bundles && !partial.soft;
    }

    /** The share of the pairs of two slots that may be chosen. */
    private double density(int slot, int other) {
        return demands.coupled[slot][other] ? space.density[slot][other] : 1;
    }

    /** About how many steps it would take; infinitely many where it cannot be done this way. */
    double steps(int[] counts) {
        if (!possible) {
            return Double.POSITIVE_INFINITY;
        }
        open = 0;
        for (int slot = 0; slot < space.slots; slot++) {
            if (partial.isOpen(slot)) {
                slots[open++] = slot;
            }
        }
        double width = 1;
        double sum = 0;
        for (int place = 0; place < open; place++) {
            double least = Double.POSITIVE_INFINITY;
            for (int at = place; at < open; at++) {
                double expected = counts[slots[at]];
                for (int before = 0; before < place; before++) {
                    expected *= density(slots[before], slots[at]);
                }
                if (expected < least) {
                    least = expected;
                    swap(at, place);
                }
            }
            width *= least;
            sum += width;
        }
        return sum;
    }

    /**
     * Goes through everything whose sum is at least the threshold. Gives up, and says false, where it takes far more steps than were
     * expected.
     */
    boolean run(long[] top, long least, Found each) {
        sums = partial.totals().sums();
        for (int k = 0; k < sums.length; k++) {
            leastSums[0][k] = sums[k].sum();
        }
        stepsLeft = MOST_STEPS;
        found = each;
        threshold = least;
        left[0] = partial.domain();
        long bound = partial.objective;
        for (int place = 0; place < open; place++) {
            int slot = slots[place];
            lengths[0][slot] = partial.length(slot);
            tops[0][slot] = top[slot];
            bound += top[slot];
            for (int k = 0; k < sums.length; k++) {
                leastSums[0][k] += sums[k].least(slot);
            }
        }
        descend(0, bound);
        return stepsLeft > 0;
    }

    void raise(long least) {
        threshold = least;
    }

    /**
     * Fills one slot after the other.
     *
     * @param bound the most that is possible with the values chosen so far
     */
    private void descend(int place, long bound) {
        if (place == open) {
            found.accept(slots, values);
            return;
        }
        if (place > 0) {
            bringFewest(place);
        }
        int slot = slots[place];
        long[] here = left[place];
        long[] gain = space.gain[slot];
        int from = space.offset[slot];
        long others = bound - tops[place][slot];
        for (int word = 0; word < lengths[place][slot]; word++) {
            for (long bits = here[from + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (others + gain[value] < threshold || --stepsLeft <= 0) {
                    return;
                }
                if (sumsAllow(place, value)) {
                    long with = lookAhead(place, value, others + gain[value]);
                    if (with >= threshold) {
                        narrow(place, value, with);
                        values[place] = value;
                        descend(place + 1, with);
                    }
                }
            }
        }
    }

    /** Whether the sums can stay within their limits with this value and the least of all later slots. */
    private boolean sumsAllow(int place, int value) {
        int slot = slots[place];
        for (int k = 0; k < sums.length; k++) {
            long with = leastSums[place][k] - sums[k].least(slot) + sums[k].of(slot, value);
            if (with > sums[k].limit()) {
                return false;
            }
            leastSums[place + 1][k] = with;
        }
        return true;
    }

    /** The slot with the fewest values left comes next. */
    private void bringFewest(int place) {
        int fewest = Integer.MAX_VALUE;
        int best = place;
        for (int at = place; at < open; at++) {
            int count = 0;
            int from = space.offset[slots[at]];
            for (int word = from, end = from + lengths[place][slots[at]]; word < end && count < fewest; word++) {
                count += Long.bitCount(left[place][word]);
            }
            if (count < fewest) {
                fewest = count;
                best = at;
            }
        }
        swap(place, best);
    }

    private void swap(int one, int other) {
        int moved = slots[one];
        slots[one] = slots[other];
        slots[other] = moved;
    }

    /** The most that is possible with this value; anything below the threshold where it is not worth it. */
    private long lookAhead(int place, int value, long rough) {
        int slot = slots[place];
        long[] here = left[place];
        long[] now = tops[place];
        long[] next = tops[place + 1];
        long bound = rough;
        for (int at = place + 1; at < open; at++) {
            int other = slots[at];
            if (!demands.coupled[slot][other]) {
                next[other] = now[other];
                continue;
            }
            long[] rows = space.attested[slot][other];
            int row = value * space.words[other];
            int from = space.offset[other];
            int length = lengths[place][other];
            int word = 0;
            long bits = 0;
            while (word < length && (bits = here[from + word] & rows[row + word]) == 0) {
                word++;
            }
            if (bits == 0) {
                return NEVER;
            }
            next[other] = space.gain[other][(word << 6) + Long.numberOfTrailingZeros(bits)];
            bound += next[other] - now[other];
            if (bound < threshold) {
                return bound;
            }
        }
        return bound;
    }

    /** What is left for the later slots beside the value; without what is too little beside the most of the others. */
    private void narrow(int place, int value, long bound) {
        int slot = slots[place];
        long[] here = left[place];
        if (left[place + 1] == null) {
            left[place + 1] = new long[space.totalWords];
        }
        long[] there = left[place + 1];
        for (int at = place + 1; at < open; at++) {
            int other = slots[at];
            long[] gain = space.gain[other];
            long needed = threshold - bound + tops[place + 1][other];
            int length = lengths[place][other];
            while (length > 0 && gain[(length - 1) << 6] < needed) {
                length--;
            }
            lengths[place + 1][other] = length;
            int from = space.offset[other];
            if (demands.coupled[slot][other]) {
                long[] rows = space.attested[slot][other];
                int row = value * space.words[other];
                for (int word = 0; word < length; word++) {
                    there[from + word] = here[from + word] & rows[row + word];
                }
            } else {
                System.arraycopy(here, from, there, from, length);
            }
        }
    }
}

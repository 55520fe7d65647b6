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

    /** By place: how much of each limit would be left if every open slot took its least. */
    private final long[][] rooms;

    private final SumLimit[] sums;
    private final Cutout whole;
    private final Renumbered renumbered;
    private final int[] own;

    /** What is enumerated among: {@link #whole} or {@link #renumbered}. */
    private Cutout among;

    private int open;
    private int stepsLeft;
    private long stepsOfLast;
    private Found each;
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
        sums = partial.totals().sums();
        rooms = new long[n + 1][sums.length];
        whole = new Cutout(space, sums);
        renumbered = new Renumbered(space, demands, sums);
        own = new int[n];
        boolean bundles = false;
        for (int slot = 0; slot < n; slot++) {
            bundles |= space.bundles[slot].length > 0;
        }
        possible = !bundles && !partial.gains.soft;
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
    boolean run(long[] top, int[] counts, long least, Found taker) {
        each = taker;
        threshold = least;
        among = renumbered.pays(partial, slots, open, counts, stepsOfLast) ? renumbered : whole;
        among.takeOver(partial, slots, open);
        left[0] = among.left;
        lengths[0] = among.lengths;
        for (int k = 0; k < sums.length; k++) {
            rooms[0][k] = sums[k].limit() - sums[k].sum();
        }
        long bound = partial.objective;
        for (int place = 0; place < open; place++) {
            int slot = slots[place];
            tops[0][slot] = top[slot];
            bound += top[slot];
            for (int k = 0; k < sums.length; k++) {
                rooms[0][k] -= sums[k].least(slot);
            }
        }
        stepsLeft = MOST_STEPS;
        descend(0, bound);
        stepsOfLast = MOST_STEPS - stepsLeft;
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
            tell();
            return;
        }
        int slot = slots[place];
        long[] here = left[place];
        long[] gain = among.gain[slot];
        int from = among.offset[slot];
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
                        values[place] = value;
                        narrow(place, value, with);
                        descend(place + 1, with);
                    }
                }
            }
        }
    }

    private void tell() {
        for (int place = 0; place < open; place++) {
            own[place] = among.valueOf(slots[place], values[place]);
        }
        each.accept(slots, own);
    }

    /** Whether the sums can stay within their limits with this value and the least of all later slots. */
    private boolean sumsAllow(int place, int value) {
        int slot = slots[place];
        for (int k = 0; k < sums.length; k++) {
            long room = rooms[place][k] + sums[k].least(slot) - among.amounts[k][slot][value];
            if (room < 0) {
                return false;
            }
            rooms[place + 1][k] = room;
        }
        return true;
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
            long[] rows = among.attested[slot][other];
            int row = value * among.words[other];
            int from = among.offset[other];
            int length = lengths[place][other];
            int word = 0;
            long bits = 0;
            while (word < length && (bits = here[from + word] & rows[row + word]) == 0) {
                word++;
            }
            if (bits == 0) {
                return NEVER;
            }
            next[other] = among.gain[other][(word << 6) + Long.numberOfTrailingZeros(bits)];
            bound += next[other] - now[other];
            if (bound < threshold) {
                return bound;
            }
        }
        return bound;
    }

    /**
     * What is left for the later slots beside the value, without what is too little beside the most of the others; the slot with the
     * fewest values comes next.
     */
    private void narrow(int place, int value, long bound) {
        int slot = slots[place];
        long[] here = left[place];
        if (left[place + 1] == null) {
            left[place + 1] = new long[space.totalWords];
        }
        long[] there = left[place + 1];
        int best = place + 1;
        int fewest = Integer.MAX_VALUE;
        for (int at = place + 1; at < open; at++) {
            int other = slots[at];
            int length = lengths[place][other];
            int from = among.offset[other];
            int count = 0;
            if (demands.coupled[slot][other]) {
                long[] gain = among.gain[other];
                long needed = threshold - bound + tops[place + 1][other];
                while (length > 0 && gain[(length - 1) << 6] < needed) {
                    length--;
                }
                long[] rows = among.attested[slot][other];
                int row = value * among.words[other];
                for (int word = 0; word < length; word++) {
                    long bits = here[from + word] & rows[row + word];
                    there[from + word] = bits;
                    count += Long.bitCount(bits);
                }
            } else {
                for (int word = 0; word < length; word++) {
                    there[from + word] = here[from + word];
                    count += Long.bitCount(here[from + word]);
                }
            }
            lengths[place + 1][other] = length;
            if (count < fewest) {
                fewest = count;
                best = at;
            }
        }
        if (best < open) {
            swap(place + 1, best);
        }
    }
}

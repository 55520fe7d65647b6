package org.entente.dealtracker.assembly.domain.search;

/**
 * Tries what is left below a node one by one, where that is little: no copying and no looking ahead, only rows of attested values laid
 * over each other.
 *
 * <p>Limits are not looked at on the way; the caller judges what is found.
 */
final class Enumeration {

    /** So many steps were not expected: what goes together here is not spread as elsewhere. */
    private static final int MOST_STEPS = 100_000;

    /** Takes a complete choice of values for the open slots. */
    @FunctionalInterface
    interface Found {
        void accept(int[] slots, int[] values);
    }

    private final Space space;
    private final Demands demands;
    private final Partial partial;
    private final double[][] density;
    private final boolean possible;
    private final int[] slots;
    private final int[] values;
    private final long[] rest;
    private final long[][][] rows;
    private final int[][] rowAt;
    private final int[] rowCount;
    private int open;
    private int stepsLeft;
    private long[] domain;
    private Found found;
    private long threshold;
    private long[] tops;

    Enumeration(Space space, Demands demands, Partial partial) {
        this.space = space;
        this.demands = demands;
        this.partial = partial;
        int n = space.slots;
        slots = new int[n];
        values = new int[n];
        rest = new long[n + 1];
        rows = new long[n][n][];
        rowAt = new int[n][n];
        rowCount = new int[n];
        density = density();
        boolean bundles = false;
        for (int slot = 0; slot < n; slot++) {
            bundles |= space.bundles[slot].length > 0;
        }
        possible = !bundles && !partial.soft;
    }

    /** By two slots: the share of their pairs that may be chosen. */
    private double[][] density() {
        double[][] share = new double[space.slots][space.slots];
        for (int slot = 0; slot < space.slots; slot++) {
            for (int other = 0; other < space.slots; other++) {
                share[slot][other] = demands.coupled[slot][other] ? space.density[slot][other] : 1;
            }
        }
        return share;
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
                    expected *= density[slots[before]][slots[at]];
                }
                if (expected < least) {
                    least = expected;
                    int moved = slots[at];
                    slots[at] = slots[place];
                    slots[place] = moved;
                }
            }
            width *= least;
            sum += width;
        }
        return sum;
    }

    /**
     * Goes through everything whose sum is at least the threshold, in the order that {@link #steps} has found. Gives up, and says false,
     * where it takes far more steps than were expected.
     */
    boolean run(long[] top, long least, Found each) {
        stepsLeft = MOST_STEPS;
        domain = partial.domain();
        tops = top;
        found = each;
        threshold = least;
        rest[open] = 0;
        for (int place = open - 1; place >= 0; place--) {
            rowCount[place] = 0;
            for (int before = 0; before < place; before++) {
                if (demands.coupled[slots[before]][slots[place]]) {
                    rows[place][rowCount[place]++] = space.attested[slots[before]][slots[place]];
                }
            }
        }
        tryFirst();
        return stepsLeft > 0;
    }

    /** For each value of the first slot the best that is left for the others is looked up once more. */
    private void tryFirst() {
        int slot = slots[0];
        for (int word = 0; word < partial.length(slot); word++) {
            for (long bits = domain[space.offset[slot] + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                long sum = partial.objective + space.gain[slot][value];
                if (sum + others(0) < threshold || stepsLeft <= 0) {
                    return;
                }
                if (lookAhead(slot, value, sum)) {
                    values[0] = value;
                    descend(1, sum);
                }
            }
        }
    }

    private long others(int place) {
        long sum = 0;
        for (int other = place + 1; other < open; other++) {
            sum += tops[slots[other]];
        }
        return sum;
    }

    private boolean lookAhead(int slot, int value, long sum) {
        long bound = sum + others(0);
        for (int place = open - 1; place > 0; place--) {
            int other = slots[place];
            long most = tops[other];
            if (demands.coupled[slot][other]) {
                most = partial.topWith(slot, value, other);
                if (most == Long.MIN_VALUE) {
                    return false;
                }
                bound += most - tops[other];
                if (bound < threshold) {
                    return false;
                }
            }
            rest[place] = rest[place + 1] + most;
        }
        return true;
    }

    void raise(long least) {
        threshold = least;
    }

    private void descend(int place, long sum) {
        if (--stepsLeft <= 0) {
            return;
        }
        if (place == open) {
            found.accept(slots, values);
            return;
        }
        int slot = slots[place];
        int rowsHere = locateRows(place);
        long[][] mine = rows[place];
        int[] at = rowAt[place];
        long[] gain = space.gain[slot];
        int from = space.offset[slot];
        long others = sum + rest[place + 1];
        int length = partial.length(slot);
        for (int word = 0; word < length; word++) {
            long bits = domain[from + word];
            for (int row = 0; row < rowsHere && bits != 0; row++) {
                bits &= mine[row][at[row] + word];
            }
            for (; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (others + gain[value] < threshold) {
                    return;
                }
                values[place] = value;
                descend(place + 1, sum + gain[value]);
            }
        }
    }

    private int locateRows(int place) {
        int n = 0;
        int width = space.words[slots[place]];
        for (int before = 0; before < place; before++) {
            if (demands.coupled[slots[before]][slots[place]]) {
                rowAt[place][n++] = values[before] * width;
            }
        }
        return n;
    }
}

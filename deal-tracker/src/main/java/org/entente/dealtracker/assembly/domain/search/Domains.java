package org.entente.dealtracker.assembly.domain.search;

/** By depth, the set of values that are left for each slot. */
final class Domains {

    private final Space space;
    private final long[][] sets;

    /** By depth and slot: how many leading words may hold values. */
    private final int[][] lengths;

    private int depth;

    Domains(Space space) {
        this.space = space;
        sets = new long[space.slots + 1][space.totalWords];
        lengths = new int[space.slots + 1][space.slots];
        System.arraycopy(space.words, 0, lengths[0], 0, space.slots);
    }

    /** The sets of all slots. */
    long[] here() {
        return sets[depth];
    }

    /** Those that are being made for the next depth. */
    long[] next() {
        return sets[depth + 1];
    }

    int[] lengths() {
        return lengths[depth];
    }

    /** Begins the next depth with what this one has for the open slots. */
    void copy(boolean[] open) {
        System.arraycopy(lengths[depth], 0, lengths[depth + 1], 0, space.slots);
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot]) {
                int from = space.offset[slot];
                System.arraycopy(sets[depth], from, sets[depth + 1], from, lengths[depth][slot]);
            }
        }
    }

    void descend() {
        depth++;
    }

    void ascend() {
        depth--;
    }

    boolean has(int slot, int value) {
        return value >> 6 < lengths[depth][slot] && (sets[depth][space.offset[slot] + (value >> 6)] >>> value & 1) != 0;
    }

    int count(int slot) {
        int sum = 0;
        long[] set = sets[depth];
        for (int word = space.offset[slot], end = word + lengths[depth][slot]; word < end; word++) {
            sum += Long.bitCount(set[word]);
        }
        return sum;
    }

    void remove(int slot, int value) {
        sets[depth][space.offset[slot] + (value >> 6)] &= ~(1L << value);
    }

    /** Takes out the values of a slot that add less than this. */
    void cutBelow(int slot, long gain) {
        int[] length = lengths[depth];
        long[] gains = space.gain[slot];
        int end = Math.min(space.sizes[slot], length[slot] << 6);
        if (end == 0 || gains[end - 1] >= gain) {
            return;
        }
        int low = 0;
        int high = end - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gains[middle] >= gain) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        length[slot] = (low + 63) >> 6;
        if ((low & 63) != 0) {
            sets[depth][space.offset[slot] + (low >> 6)] &= (1L << low) - 1;
        }
    }

    /** The least number of a candidate that is left; "empty" is less than all. */
    int smallestCandidate(int slot) {
        int smallest = Integer.MAX_VALUE;
        for (int word = 0; word < lengths[depth][slot]; word++) {
            for (long bits = sets[depth][space.offset[slot] + word]; bits != 0; bits &= bits - 1) {
                smallest = Math.min(smallest, space.candidate[slot][(word << 6) + Long.numberOfTrailingZeros(bits)]);
            }
        }
        return smallest;
    }
}

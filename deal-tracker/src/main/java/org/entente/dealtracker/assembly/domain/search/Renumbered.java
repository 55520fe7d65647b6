package org.entente.dealtracker.assembly.domain.search;

/**
 * The values that are left, renumbered without gaps: sets of them take few words, which stay in the processor's cache.
 *
 * <p>What goes with a later slot's values in the first slot is left out, because the first one is filled before.
 */
final class Renumbered extends Cutout {

    /**
     * About so many words are renumbered in the time that a step saves, where one instruction takes the bits under a mask together. It
     * is the same on every machine, so that the search is.
     */
    private static final int WORDS_PER_STEP = 25;

    private final Space space;
    private final Demands demands;
    private final SumLimit[] sums;
    private final int[] sizes;
    private final int[][] values;

    Renumbered(Space space, Demands demands, SumLimit[] sums) {
        super(space.slots, sums.length);
        this.space = space;
        this.demands = demands;
        this.sums = sums;
        sizes = new int[space.slots];
        values = new int[space.slots][];
    }

    /**
     * Whether renumbering takes less than it saves.
     *
     * @param counts by slot: how many values are left
     * @param steps how many are expected among values with gaps
     */
    boolean pays(Partial partial, int[] slots, int open, int[] counts, long steps) {
        long total = 0;
        for (int one = 0; one < open; one++) {
            for (int other = 1; other < open; other++) {
                if (demands.coupled[slots[one]][slots[other]]) {
                    total += (long) counts[slots[one]] * partial.left.lengths()[slots[other]];
                }
            }
        }
        return total < steps * WORDS_PER_STEP;
    }

    @Override
    int valueOf(int slot, int value) {
        return values[slot][value];
    }

    @Override
    void takeOver(Partial partial, int[] slots, int open) {
        if (left == null) {
            left = new long[space.totalWords];
            lengths = new int[space.slots];
        }
        int total = 0;
        for (int place = 0; place < open; place++) {
            int slot = slots[place];
            takeValues(slot, partial.left.here(), partial.left.lengths()[slot]);
            offset[slot] = total;
            for (int rest = sizes[slot]; rest > 0; rest -= 64) {
                left[total++] = rest >= 64 ? -1L : (1L << rest) - 1;
            }
            words[slot] = lengths[slot] = total - offset[slot];
        }
        for (int one = 0; one < open; one++) {
            for (int other = 1; other < open; other++) {
                if (demands.coupled[slots[one]][slots[other]]) {
                    compress(
                            slots[one],
                            slots[other],
                            partial.left.here(),
                            partial.left.lengths()[slots[other]]);
                }
            }
        }
    }

    private void takeValues(int slot, long[] domain, int length) {
        if (values[slot] == null) {
            values[slot] = new int[space.sizes[slot]];
            gain[slot] = new long[space.sizes[slot]];
            for (long[][] amount : amounts) {
                amount[slot] = new long[space.sizes[slot]];
            }
        }
        int n = 0;
        for (int word = 0; word < length; word++) {
            for (long bits = domain[space.offset[slot] + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                values[slot][n] = value;
                gain[slot][n] = space.gain[slot][value];
                for (int k = 0; k < sums.length; k++) {
                    amounts[k][slot][n] = sums[k].ofValues()[slot][value];
                }
                n++;
            }
        }
        sizes[slot] = n;
    }

    /** Keeps of the rows of one slot's values only what is left of the other slot. */
    private void compress(int one, int other, long[] domain, int length) {
        int needed = sizes[one] * words[other];
        if (attested[one][other] == null || attested[one][other].length < needed) {
            attested[one][other] = new long[needed];
        }
        long[] from = space.attested[one][other];
        long[] to = attested[one][other];
        int mask = space.offset[other];
        for (int value = 0; value < sizes[one]; value++) {
            int row = values[one][value] * space.words[other];
            int next = value * words[other];
            long full = 0;
            int filled = 0;
            for (int word = 0; word < length; word++) {
                long kept = domain[mask + word];
                int count = Long.bitCount(kept);
                long bits = Long.compress(from[row + word], kept);
                full |= bits << filled;
                filled += count;
                if (filled >= 64) {
                    to[next++] = full;
                    filled -= 64;
                    full = filled == 0 ? 0 : bits >>> (count - filled);
                }
            }
            if (filled > 0) {
                to[next] = full;
            }
        }
    }
}

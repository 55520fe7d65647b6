package org.entente.dealtracker.assembly.domain.search;

/** One sum over the chosen candidates that must not exceed a limit, and what that leaves for the open slots. */
final class SumLimit {

    /** With fewer than one in so many values left, going through those is faster than going through the order. */
    private static final int SPARSE = 8;

    private final Space space;
    private final Amounts amounts;
    private final long limit;

    /** By open slot: no value that is left has less; as of the last {@link #canStillHold}. */
    private final long[] least;

    private long sum;

    SumLimit(Space space, Amounts amounts, long limit) {
        this.space = space;
        this.amounts = amounts;
        this.limit = limit;
        least = new long[space.slots];
    }

    void add(int candidate) {
        sum += amounts.ofCandidate[candidate];
    }

    void subtract(int candidate) {
        sum -= amounts.ofCandidate[candidate];
    }

    long sum() {
        return sum;
    }

    long limit() {
        return limit;
    }

    long least(int slot) {
        return least[slot];
    }

    /** By slot and value: what the value adds. */
    long[][] ofValues() {
        return amounts.ofValue;
    }

    boolean holds() {
        return sum <= limit;
    }

    /** Whether the open slots can still be filled within the limit; takes out, and out of the counts, what is too much by itself. */
    boolean canStillHold(long[] domain, int[] lengths, boolean[] open, int[] counts) {
        long most = sum;
        for (int slot = 0; slot < space.slots; slot++) {
            most += open[slot] ? amounts.largest[slot] : 0;
        }
        if (most <= limit) {
            System.arraycopy(amounts.smallest, 0, least, 0, least.length);
            return true;
        }
        long all = sum;
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot] && amounts.smallestFirst[slot] != null) {
                least[slot] = leastLeft(slot, domain, lengths[slot], counts[slot]);
                all += least[slot];
            }
        }
        if (all > limit) {
            return false;
        }
        for (int slot = 0; slot < space.slots; slot++) {
            long room = limit - all + least[slot];
            if (open[slot] && amounts.largest[slot] > room) {
                counts[slot] = keepUpTo(room, slot, domain, lengths[slot]);
            }
        }
        return true;
    }

    private long leastLeft(int slot, long[] domain, int length, int count) {
        int from = space.offset[slot];
        long[] numbers = amounts.ofValue[slot];
        if (count * SPARSE > space.sizes[slot]) {
            for (int value : amounts.smallestFirst[slot]) {
                if (value >> 6 < length && (domain[from + (value >> 6)] >>> value & 1) != 0) {
                    return numbers[value];
                }
            }
        }
        long best = Long.MAX_VALUE;
        for (int word = 0; word < length; word++) {
            for (long bits = domain[from + word]; bits != 0; bits &= bits - 1) {
                best = Math.min(best, numbers[(word << 6) + Long.numberOfTrailingZeros(bits)]);
            }
        }
        return best;
    }

    private int keepUpTo(long room, int slot, long[] domain, int length) {
        int left = 0;
        int from = space.offset[slot];
        long[] numbers = amounts.ofValue[slot];
        for (int word = 0; word < length; word++) {
            for (long bits = domain[from + word]; bits != 0; bits &= bits - 1) {
                if (numbers[(word << 6) + Long.numberOfTrailingZeros(bits)] > room) {
                    domain[from + word] &= ~Long.lowestOneBit(bits);
                } else {
                    left++;
                }
            }
        }
        return left;
    }
}

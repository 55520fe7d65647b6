package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import org.entente.dealtracker.assembly.domain.Candidate;

/** One sum over the chosen candidates that must not exceed a limit, and what that leaves for the open slots. */
final class SumLimit {

    /** With fewer than one in so many values left, going through those is faster than going through the order. */
    private static final int SPARSE = 8;

    private final Space space;
    private final long limit;
    private final long[] ofCandidate;
    private final long[][] ofValue;

    /** By slot: its values, the smallest first; {@code null} where all are zero. */
    private final int[][] smallestFirst;

    private final long[] smallest;
    private final long[] largest;

    /** By open slot: no value that is left has less; as of the last {@link #canStillHold}. */
    private final long[] least;

    private long sum;

    private SumLimit(Space space, long limit, long[] ofCandidate, long[][] ofValue, int[][] smallestFirst) {
        this.space = space;
        this.limit = limit;
        this.ofCandidate = ofCandidate;
        this.ofValue = ofValue;
        this.smallestFirst = smallestFirst;
        smallest = new long[space.slots];
        largest = new long[space.slots];
        least = new long[space.slots];
        for (int slot = 0; slot < space.slots; slot++) {
            if (smallestFirst[slot] != null && smallestFirst[slot].length > 0) {
                smallest[slot] = ofValue[slot][smallestFirst[slot][0]];
                largest[slot] = ofValue[slot][smallestFirst[slot][smallestFirst[slot].length - 1]];
            }
        }
    }

    /** The price of all offerings, whole US dollars. */
    static SumLimit price(Space space, long limit) {
        long[] ofCandidate =
                Arrays.stream(space.candidates).mapToLong(Candidate::price).toArray();
        return new SumLimit(space, limit, ofCandidate, space.price, space.byPrice);
    }

    /** The US share of hardware: {@code percent × price − 100 × US-origin value} of what counts as hardware sums up to zero at most. */
    static SumLimit hardwareUsShare(Space space, int percent) {
        long[] ofCandidate = new long[space.candidates.length];
        long[][] ofValue = new long[space.slots][];
        Arrays.setAll(ofValue, slot -> new long[space.sizes[slot]]);
        for (int c = 0; c < ofCandidate.length; c++) {
            if (space.isHardware(c)) {
                ofCandidate[c] = percent * space.candidates[c].price() - 100 * space.candidates[c].usOriginValue();
            }
            int[] slots = space.placeSlot[c];
            for (int place = 0; place < slots.length; place++) {
                ofValue[slots[place]][space.placeValue[c][place]] = Space.share(ofCandidate[c], slots.length, place);
            }
        }
        int[][] smallestFirst = new int[space.slots][];
        for (int slot = 0; slot < space.slots; slot++) {
            if (Arrays.stream(ofValue[slot]).anyMatch(value -> value != 0)) {
                smallestFirst[slot] = Order.of(ofValue[slot], false);
            }
        }
        return new SumLimit(space, 0, ofCandidate, ofValue, smallestFirst);
    }

    void add(int candidate) {
        sum += ofCandidate[candidate];
    }

    void subtract(int candidate) {
        sum -= ofCandidate[candidate];
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
    long[][] amounts() {
        return ofValue;
    }

    boolean holds() {
        return sum <= limit;
    }

    /** Whether the open slots can still be filled within the limit; takes out, and out of the counts, what is too much by itself. */
    boolean canStillHold(long[] domain, int[] lengths, boolean[] open, int[] counts) {
        long most = sum;
        for (int slot = 0; slot < space.slots; slot++) {
            most += open[slot] ? largest[slot] : 0;
        }
        if (most <= limit) {
            System.arraycopy(smallest, 0, least, 0, least.length);
            return true;
        }
        long all = sum;
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot] && smallestFirst[slot] != null) {
                least[slot] = leastLeft(slot, domain, lengths[slot], counts[slot]);
                all += least[slot];
            }
        }
        if (all > limit) {
            return false;
        }
        for (int slot = 0; slot < space.slots; slot++) {
            long room = limit - all + least[slot];
            if (open[slot] && largest[slot] > room) {
                counts[slot] = keepUpTo(room, slot, domain, lengths[slot]);
            }
        }
        return true;
    }

    private long leastLeft(int slot, long[] domain, int length, int count) {
        int from = space.offset[slot];
        long[] numbers = ofValue[slot];
        if (count * SPARSE > space.sizes[slot]) {
            for (int value : smallestFirst[slot]) {
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
        long[] numbers = ofValue[slot];
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

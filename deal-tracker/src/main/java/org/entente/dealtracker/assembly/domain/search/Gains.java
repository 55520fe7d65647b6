package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;

/** What values add beside what is chosen: their gain less the penalties for pairs that are not attested. */
final class Gains {

    private final Space space;

    /** By depth, slot and value; the same at every depth where nothing has a penalty. */
    private final long[][][] gains;

    /** Whether any pair of slots has a penalty. */
    final boolean soft;

    Gains(Space space) {
        this.space = space;
        soft = Arrays.stream(space.penalty).flatMapToLong(Arrays::stream).anyMatch(p -> p > 0);
        gains = new long[space.slots + 1][][];
        gains[0] = space.gain;
        for (int depth = 1; depth < gains.length; depth++) {
            gains[depth] = soft ? copy(space.gain) : space.gain;
        }
    }

    private static long[][] copy(long[][] from) {
        return Arrays.stream(from).map(long[]::clone).toArray(long[][]::new);
    }

    /** By value of the slot. */
    long[] of(int depth, int slot) {
        return gains[depth][slot];
    }

    /** Begins the next depth with what this one has. */
    void descend(int depth, boolean[] open) {
        if (soft) {
            for (int slot = 0; slot < space.slots; slot++) {
                if (open[slot]) {
                    System.arraycopy(gains[depth][slot], 0, gains[depth + 1][slot], 0, space.sizes[slot]);
                }
            }
        }
    }

    /** Charges those of another slot's values with the penalty that are not attested with this value. */
    void charge(int depth, int slot, int value, int other, long[] left, int length) {
        long[] rows = space.attested[slot][other];
        int row = value * space.words[other];
        long penalty = space.penalty[slot][other];
        long[] gain = gains[depth][other];
        for (int word = 0; word < length; word++) {
            for (long bits = left[space.offset[other] + word] & ~rows[row + word]; bits != 0; bits &= bits - 1) {
                gain[(word << 6) + Long.numberOfTrailingZeros(bits)] -= penalty;
            }
        }
    }
}

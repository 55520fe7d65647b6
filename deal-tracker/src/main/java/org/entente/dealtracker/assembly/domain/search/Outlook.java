package org.entente.dealtracker.assembly.domain.search;

/** How much the values that are left can still add, by themselves, beside another value, and two slots together. */
final class Outlook {

    /** Nothing is left. */
    static final long NEVER = Long.MIN_VALUE;

    private final Space space;
    private final Demands demands;
    private final Partial partial;
    private final Domains left;

    Outlook(Space space, Demands demands, Partial partial) {
        this.space = space;
        this.demands = demands;
        this.partial = partial;
        left = partial.left;
    }

    /** The most that any value left in the slot adds. */
    long top(int slot) {
        long[] domain = left.here();
        int[] lengths = left.lengths();
        int from = space.offset[slot];
        long[] upper = space.gain[slot];
        long[] gain = partial.gains.of(partial.depth, slot);
        long best = NEVER;
        for (int word = 0; word < lengths[slot]; word++) {
            for (long bits = domain[from + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (!partial.gains.soft) {
                    return gain[value];
                }
                if (upper[value] <= best) {
                    return best;
                }
                best = Math.max(best, gain[value]);
            }
        }
        return best;
    }

    /** The most that any value left in the other slot adds beside this value. */
    private long topWith(int slot, int value, int other) {
        long[] domain = left.here();
        int[] lengths = left.lengths();
        long[] rows = space.attested[slot][other];
        boolean must = demands.coupled[slot][other];
        long penalty = space.penalty[slot][other];
        int from = space.offset[other];
        int row = value * space.words[other];
        long[] upper = space.gain[other];
        long[] gain = partial.gains.of(partial.depth, other);
        long best = NEVER;
        for (int word = 0; word < lengths[other]; word++) {
            long attested = rows[row + word];
            long bits = domain[from + word];
            if (must) {
                bits &= attested;
            }
            for (; bits != 0; bits &= bits - 1) {
                int bit = Long.numberOfTrailingZeros(bits);
                int partner = (word << 6) + bit;
                if (!partial.gains.soft) {
                    return gain[partner];
                }
                if (upper[partner] <= best) {
                    return best;
                }
                best = Math.max(best, gain[partner] - ((attested >>> bit & 1) != 0 ? 0 : penalty));
            }
        }
        return best;
    }

    /** The most that two slots can add together. */
    private long bestPair(int slot, int other, long otherTop) {
        long[] domain = left.here();
        int[] lengths = left.lengths();
        int from = space.offset[slot];
        long best = NEVER;
        for (int word = 0; word < lengths[slot]; word++) {
            for (long bits = domain[from + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (best != NEVER && space.gain[slot][value] + otherTop <= best) {
                    return best;
                }
                long with = topWith(slot, value, other);
                if (with != NEVER) {
                    best = Math.max(best, partial.gains.of(partial.depth, slot)[value] + with);
                }
            }
        }
        return best;
    }

    /** The bound, or {@link #NEVER} where two and two open slots lose too much because their best values do not go together. */
    long boundByPairs(long bound, long[] top, long needed) {
        long loss = 0;
        int one = -1;
        for (int slot = 0; slot < space.slots; slot++) {
            if (!partial.isOpen(slot)) {
                continue;
            }
            if (one < 0) {
                one = slot;
                continue;
            }
            if (demands.coupled[one][slot] || space.penalty[one][slot] > 0) {
                long best = bestPair(one, slot, top[slot]);
                if (best == NEVER) {
                    return NEVER;
                }
                loss += top[one] + top[slot] - best;
                one = -1;
            }
        }
        return bound - loss >= needed ? bound : NEVER;
    }

    /** The most that is possible with this value, by the best partner that is left in each coupled open slot. */
    long lookAhead(int slot, int value, long rough, long[] top, long needed) {
        long bound = rough;
        for (int other = 0; other < space.slots; other++) {
            if (other == slot || !partial.isOpen(other)) {
                continue;
            }
            if (demands.coupled[slot][other] || space.penalty[slot][other] > 0) {
                long hit = topWith(slot, value, other);
                if (hit == NEVER) {
                    return NEVER;
                }
                bound += hit - top[other];
                if (bound < needed) {
                    return bound;
                }
            }
        }
        return bound;
    }
}

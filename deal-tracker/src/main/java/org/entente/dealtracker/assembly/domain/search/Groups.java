package org.entente.dealtracker.assembly.domain.search;

/**
 * A bound from solving three slots at a time: what they can add together is less than the sum of their best values where those are
 * not attested with each other.
 *
 * <p>The groups share no slot, so that what each loses may be added up. Penalties and limits are left out, which keeps it a bound.
 */
final class Groups {

    /** Nothing goes together. */
    static final long NOTHING = Long.MIN_VALUE;

    private final Space space;
    private final Demands demands;
    private final Partial partial;
    private final int[] members;
    private final long[] loss;

    Groups(Space space, Demands demands, Partial partial) {
        this.space = space;
        this.demands = demands;
        this.partial = partial;
        members = new int[space.slots];
        loss = new long[space.slots];
    }

    /**
     * A smaller bound than the sum of the best values; {@link #NOTHING} where it would be below what is needed.
     *
     * @param bound the sum of what is fixed and of the best value of every open slot
     */
    long bound(long bound, long[] top, long needed) {
        int n = order();
        long smaller = bound;
        for (int first = 0; first < n; first += 3) {
            int size = Math.min(3, n - first);
            long most = most(first, size, top);
            long least = needed - (smaller - most);
            long best = size == 1
                    ? most
                    : size == 2
                            ? ofTwo(members[first], members[first + 1], top[members[first + 1]], least - 1)
                            : ofThree(members[first], members[first + 1], members[first + 2], top, least - 1);
            if (best < least) {
                return NOTHING;
            }
            smaller -= most - best;
            for (int i = first; i < first + size; i++) {
                loss[members[i]] = most - best;
            }
        }
        return smaller;
    }

    /** What the group of the slot loses, as of the last {@link #bound}. */
    long lossOf(int slot) {
        return loss[slot];
    }

    private long most(int first, int size, long[] top) {
        long most = 0;
        for (int i = first; i < first + size; i++) {
            most += top[members[i]];
        }
        return most;
    }

    /** The open slots, those that are coupled beside each other. */
    private int order() {
        int n = 0;
        for (int slot = 0; slot < space.slots; slot++) {
            if (partial.isOpen(slot)) {
                members[n++] = slot;
            }
        }
        for (int i = 1; i < n; i++) {
            if (i % 3 != 0) {
                moveCoupled(i, n);
            }
        }
        return n;
    }

    private void moveCoupled(int place, int n) {
        int group = place - place % 3;
        for (int other = place; other < n; other++) {
            if (demands.coupled[members[place - 1]][members[other]]
                    || demands.coupled[members[group]][members[other]]) {
                int moved = members[other];
                members[other] = members[place];
                members[place] = moved;
                return;
            }
        }
    }

    private long[] rows(int slot, int other) {
        return demands.coupled[slot][other] ? space.attested[slot][other] : null;
    }

    /** The most that two slots add together, if it is more than the floor. */
    long ofTwo(int one, int two, long topTwo, long floor) {
        long[] domain = partial.left.here();
        int[] lengths = partial.left.lengths();
        long[] rows = rows(one, two);
        long best = floor;
        for (int word = 0; word < lengths[one]; word++) {
            for (long bits = domain[space.offset[one] + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                long gain = space.gain[one][value];
                if (gain + topTwo <= best) {
                    return best;
                }
                int partner = first(two, lengths[two], domain, rows, value * space.words[two], null, 0);
                if (partner >= 0) {
                    best = Math.max(best, gain + space.gain[two][partner]);
                }
            }
        }
        return best;
    }

    long ofThree(int one, int two, int three, long[] top, long floor) {
        long topTwo = top[two];
        long topThree = top[three];
        long[] domain = partial.left.here();
        int[] lengths = partial.left.lengths();
        long[] toTwo = rows(one, two);
        long[] toThree = rows(one, three);
        long[] twoToThree = rows(two, three);
        long[] gainTwo = space.gain[two];
        long[] gainThree = space.gain[three];
        long best = floor;
        for (int word = 0; word < lengths[one]; word++) {
            for (long bits = domain[space.offset[one] + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                long gain = space.gain[one][value];
                if (gain + topTwo + topThree <= best) {
                    return best;
                }
                int row = value * space.words[two];
                int rowThree = value * space.words[three];
                scan:
                for (int at = 0; at < lengths[two]; at++) {
                    long partners = domain[space.offset[two] + at];
                    if (toTwo != null) {
                        partners &= toTwo[row + at];
                    }
                    for (; partners != 0; partners &= partners - 1) {
                        int partner = (at << 6) + Long.numberOfTrailingZeros(partners);
                        long both = gain + gainTwo[partner];
                        if (both + topThree <= best) {
                            break scan;
                        }
                        int third = first(
                                three,
                                lengths[three],
                                domain,
                                toThree,
                                rowThree,
                                twoToThree,
                                partner * space.words[three]);
                        if (third >= 0) {
                            best = Math.max(best, both + gainThree[third]);
                        }
                    }
                }
            }
        }
        return best;
    }

    /** The most valuable value of a slot that is in both rows; −1 where there is none. */
    private int first(int slot, int length, long[] domain, long[] rows, int row, long[] moreRows, int moreRow) {
        int from = space.offset[slot];
        for (int word = 0; word < length; word++) {
            long bits = domain[from + word];
            if (rows != null) {
                bits &= rows[row + word];
            }
            if (moreRows != null) {
                bits &= moreRows[moreRow + word];
            }
            if (bits != 0) {
                return (word << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return -1;
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.BitSet;

/** A partly filled consortium: what is chosen, what it sums up to, and which values are left for each open slot. */
final class Partial {

    private static final long NEVER = Long.MIN_VALUE;

    private final Space space;
    private final Demands demands;
    private final Totals totals;
    private final long[][] domains;
    /** By depth, slot and value: the gain less the penalties with what is chosen; only where there are penalties. */
    private final long[][][] gains;

    /** By depth and slot: how many leading words may hold values. */
    private final int[][] lengths;

    final boolean soft;
    private final boolean[] openSlots;
    private final int[] takenSlot;
    private final int[] takenValue;
    private final long[] objectives;
    private final boolean anyOptional;
    int depth;
    int open;
    long objective;

    Partial(Space space, Demands demands) {
        this.space = space;
        this.demands = demands;
        totals = new Totals(space, demands);
        domains = new long[space.slots + 1][space.totalWords];
        lengths = new int[space.slots + 1][space.slots];
        soft = Arrays.stream(space.penalty).flatMapToLong(Arrays::stream).anyMatch(p -> p > 0);
        gains = new long[space.slots + 1][][];
        gains[0] = space.gain;
        for (int i = 1; i < gains.length; i++) {
            gains[i] = soft ? copy(space.gain) : space.gain;
        }
        openSlots = new boolean[space.slots];
        takenSlot = new int[space.slots];
        takenValue = new int[space.slots];
        objectives = new long[space.slots + 1];
        boolean optional = false;
        for (int slot = 0; slot < space.slots; slot++) {
            optional |= !demands.filled[slot] || space.bundles[slot].length > 0;
        }
        anyOptional = optional;
    }

    private static long[][] copy(long[][] from) {
        return Arrays.stream(from).map(long[]::clone).toArray(long[][]::new);
    }

    /** Opens every slot with every value that the demands let take part; false where a slot has none. */
    boolean start() {
        Arrays.fill(openSlots, true);
        open = space.slots;
        long[] domain = domains[0];
        System.arraycopy(space.words, 0, lengths[0], 0, space.slots);
        boolean all = totals.admitsAll();
        for (int slot = 0; slot < space.slots; slot++) {
            boolean any = false;
            for (int value = 0; value < space.sizes[slot]; value++) {
                int candidate = space.candidate[slot][value];
                if (candidate == Space.EMPTY ? !demands.filled[slot] : all || totals.admits(candidate)) {
                    domain[space.offset[slot] + (value >> 6)] |= 1L << value;
                    any = true;
                }
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }

    long[] domain() {
        return domains[depth];
    }

    boolean isOpen(int slot) {
        return openSlots[slot];
    }

    /** Whether the value is left for an open slot. */
    boolean has(int slot, int value) {
        return openSlots[slot]
                && value >> 6 < lengths[depth][slot]
                && (domains[depth][space.offset[slot] + (value >> 6)] >>> value & 1) != 0;
    }

    /** By slot: how many leading words may hold values. */
    int[] lengths() {
        return lengths[depth];
    }

    int length(int slot) {
        return lengths[depth][slot];
    }

    int count(int slot) {
        int sum = 0;
        long[] domain = domains[depth];
        for (int word = space.offset[slot], end = word + lengths[depth][slot]; word < end; word++) {
            sum += Long.bitCount(domain[word]);
        }
        return sum;
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
            domains[depth][space.offset[slot] + (low >> 6)] &= (1L << low) - 1;
        }
    }

    long gain(int slot, int value) {
        return gains[depth][slot][value];
    }

    /** The most that any value left in the slot adds. */
    long top(int slot) {
        long[] domain = domains[depth];
        int from = space.offset[slot];
        long[] upper = space.gain[slot];
        long[] gain = gains[depth][slot];
        long best = NEVER;
        for (int word = 0; word < lengths[depth][slot]; word++) {
            for (long bits = domain[from + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (!soft) {
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
    long topWith(int slot, int value, int other) {
        long[] domain = domains[depth];
        long[] rows = space.attested[slot][other];
        boolean must = demands.coupled[slot][other];
        long penalty = space.penalty[slot][other];
        int from = space.offset[other];
        int row = value * space.words[other];
        long[] upper = space.gain[other];
        long[] gain = gains[depth][other];
        long best = NEVER;
        for (int word = 0; word < lengths[depth][other]; word++) {
            long attested = rows[row + word];
            long bits = domain[from + word];
            if (must) {
                bits &= attested;
            }
            for (; bits != 0; bits &= bits - 1) {
                int bit = Long.numberOfTrailingZeros(bits);
                int partner = (word << 6) + bit;
                if (!soft) {
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
    long bestPair(int slot, int other, long otherTop) {
        long[] domain = domains[depth];
        int from = space.offset[slot];
        long best = NEVER;
        for (int word = 0; word < lengths[depth][slot]; word++) {
            for (long bits = domain[from + word]; bits != 0; bits &= bits - 1) {
                int value = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (best != NEVER && space.gain[slot][value] + otherTop <= best) {
                    return best;
                }
                long with = topWith(slot, value, other);
                if (with != NEVER) {
                    best = Math.max(best, gains[depth][slot][value] + with);
                }
            }
        }
        return best;
    }

    /** Whether the sums can still come within the limits. */
    boolean canStillHold(int[] counts) {
        return totals.canStillHold(domains[depth], lengths[depth], openSlots, open, counts);
    }

    Totals totals() {
        return totals;
    }

    /** As {@link Membership#fewestOfGroup}. */
    long[] fewestOfGroup() {
        return totals.membership().fewestOfGroup(domains[depth], lengths[depth], openSlots);
    }

    /** Takes out a value. */
    void remove(int slot, int value) {
        domains[depth][space.offset[slot] + (value >> 6)] &= ~(1L << value);
    }

    boolean holds() {
        return totals.hold();
    }

    /** Chooses a value and narrows what is left; false, with nothing changed, where it cannot be chosen. */
    boolean take(int slot, int value) {
        int chosen = space.candidate[slot][value];
        if (chosen != Space.EMPTY
                && (!totals.membership().accepts(space.organizationOf[chosen])
                        || (space.placeSlot[chosen].length > 1 && !placesAreFree(chosen)))) {
            return false;
        }
        long[] next = domains[depth + 1];
        copyDomain(next);
        objectives[depth] = objective;
        takenSlot[depth] = slot;
        takenValue[depth] = value;
        if (soft) {
            copyGains();
        }
        if (chosen == Space.EMPTY) {
            close(slot, value, next);
        } else {
            for (int i = 0; i < space.placeSlot[chosen].length; i++) {
                openSlots[space.placeSlot[chosen][i]] = false;
            }
            for (int i = 0; i < space.placeSlot[chosen].length; i++) {
                close(space.placeSlot[chosen][i], space.placeValue[chosen][i], next);
            }
            objective += totals.membership().gain(chosen);
            totals.add(chosen, next, openSlots);
        }
        depth++;
        return true;
    }

    private void copyDomain(long[] next) {
        long[] domain = domains[depth];
        int[] length = lengths[depth];
        System.arraycopy(length, 0, lengths[depth + 1], 0, length.length);
        for (int slot = 0; slot < space.slots; slot++) {
            if (openSlots[slot]) {
                System.arraycopy(domain, space.offset[slot], next, space.offset[slot], length[slot]);
            }
        }
    }

    private boolean placesAreFree(int chosen) {
        for (int i = 0; i < space.placeSlot[chosen].length; i++) {
            if (!has(space.placeSlot[chosen][i], space.placeValue[chosen][i])) {
                return false;
            }
        }
        return true;
    }

    private void copyGains() {
        for (int slot = 0; slot < space.slots; slot++) {
            if (openSlots[slot]) {
                System.arraycopy(gains[depth][slot], 0, gains[depth + 1][slot], 0, space.sizes[slot]);
            }
        }
    }

    private void close(int slot, int value, long[] next) {
        openSlots[slot] = false;
        open--;
        objective += gains[depth][slot][value];
        for (int other = 0; other < space.slots; other++) {
            if (!openSlots[other]) {
                continue;
            }
            if (demands.coupled[slot][other]) {
                long[] rows = space.attested[slot][other];
                int row = value * space.words[other];
                for (int word = 0, at = space.offset[other]; word < lengths[depth][other]; word++, at++) {
                    next[at] &= rows[row + word];
                }
            } else if (space.penalty[slot][other] > 0) {
                charge(slot, value, other, next);
            }
        }
        for (int bundle : space.bundles[slot]) {
            totals.membership().remove(bundle, next, openSlots);
        }
    }

    private void charge(int slot, int value, int other, long[] next) {
        long[] rows = space.attested[slot][other];
        int row = value * space.words[other];
        long penalty = space.penalty[slot][other];
        long[] gain = gains[depth + 1][other];
        for (int word = 0; word < lengths[depth][other]; word++) {
            for (long bits = next[space.offset[other] + word] & ~rows[row + word]; bits != 0; bits &= bits - 1) {
                gain[(word << 6) + Long.numberOfTrailingZeros(bits)] -= penalty;
            }
        }
    }

    /** Chooses candidates; false, with some of them chosen, where they cannot all be. */
    boolean take(BitSet candidates) {
        return candidates.stream().allMatch(candidate -> {
            int slot = space.placeSlot[candidate][0];
            int value = space.placeValue[candidate][0];
            return has(slot, value) && take(slot, value);
        });
    }

    /** Undoes the last {@link #take}. */
    void giveBack() {
        depth--;
        objective = objectives[depth];
        int chosen = space.candidate[takenSlot[depth]][takenValue[depth]];
        if (chosen == Space.EMPTY) {
            openSlots[takenSlot[depth]] = true;
            open++;
            return;
        }
        totals.subtract(chosen);
        for (int slot : space.placeSlot[chosen]) {
            openSlots[slot] = true;
            open++;
        }
    }

    /** Whether a consortium of equal objective found from here could have smaller ids than these. */
    boolean couldComeBefore(int[] candidates) {
        if (anyOptional) {
            return true;
        }
        int[] smallest = new int[space.slots];
        int n = 0;
        for (int i = 0; i < depth; i++) {
            smallest[n++] = space.candidate[takenSlot[i]][takenValue[i]];
        }
        for (int slot = 0; slot < space.slots; slot++) {
            if (openSlots[slot]) {
                smallest[n++] = smallestCandidate(slot);
            }
        }
        Arrays.sort(smallest);
        return Arrays.compare(smallest, candidates) < 0;
    }

    private int smallestCandidate(int slot) {
        int smallest = Integer.MAX_VALUE;
        long[] domain = domains[depth];
        for (int word = 0; word < lengths[depth][slot]; word++) {
            for (long bits = domain[space.offset[slot] + word]; bits != 0; bits &= bits - 1) {
                smallest = Math.min(smallest, space.candidate[slot][(word << 6) + Long.numberOfTrailingZeros(bits)]);
            }
        }
        return smallest;
    }

    int[] sortedCandidates() {
        int[] chosen = new int[depth];
        int n = 0;
        for (int i = 0; i < depth; i++) {
            int candidate = space.candidate[takenSlot[i]][takenValue[i]];
            if (candidate != Space.EMPTY) {
                chosen[n++] = candidate;
            }
        }
        chosen = Arrays.copyOf(chosen, n);
        Arrays.sort(chosen);
        return chosen;
    }

    int[] sortedOrganizations() {
        BitSet organizations = new BitSet();
        for (int candidate : sortedCandidates()) {
            organizations.set(space.organizationOf[candidate]);
        }
        return organizations.stream().toArray();
    }
}

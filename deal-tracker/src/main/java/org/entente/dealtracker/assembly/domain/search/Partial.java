package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.BitSet;

/** A partly filled consortium: what is chosen, what it sums up to, and which values are left for each open slot. */
final class Partial {

    private final Space space;
    private final Demands demands;
    private final Totals totals;

    /** Which values are left. */
    final Domains left;

    /** What they add. */
    final Gains gains;

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
        left = new Domains(space);
        gains = new Gains(space);
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

    /** Opens every slot with every value that the demands let take part; false where a slot has none. */
    boolean start() {
        Arrays.fill(openSlots, true);
        open = space.slots;
        long[] domain = left.here();
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

    boolean isOpen(int slot) {
        return openSlots[slot];
    }

    /** Whether the value is left for an open slot. */
    boolean has(int slot, int value) {
        return openSlots[slot] && left.has(slot, value);
    }

    long gain(int slot, int value) {
        return gains.of(depth, slot)[value];
    }

    /** Whether the sums can still come within the limits; takes out, and out of the counts, what is seen to be of no use. */
    boolean canStillHold(int[] counts) {
        return totals.canStillHold(left.here(), left.lengths(), openSlots, open, counts);
    }

    Totals totals() {
        return totals;
    }

    /** As {@link Membership#fewestOfGroup}. */
    long[] fewestOfGroup() {
        return totals.membership().fewestOfGroup(left.here(), left.lengths(), openSlots);
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
        left.copy(openSlots);
        gains.descend(depth, openSlots);
        objectives[depth] = objective;
        takenSlot[depth] = slot;
        takenValue[depth] = value;
        if (chosen == Space.EMPTY) {
            close(slot, value);
        } else {
            for (int place : space.placeSlot[chosen]) {
                openSlots[place] = false;
            }
            for (int i = 0; i < space.placeSlot[chosen].length; i++) {
                close(space.placeSlot[chosen][i], space.placeValue[chosen][i]);
            }
            objective += totals.membership().gain(chosen);
            totals.add(chosen, left.next(), openSlots);
        }
        left.descend();
        depth++;
        return true;
    }

    private boolean placesAreFree(int chosen) {
        for (int i = 0; i < space.placeSlot[chosen].length; i++) {
            if (!has(space.placeSlot[chosen][i], space.placeValue[chosen][i])) {
                return false;
            }
        }
        return true;
    }

    private void close(int slot, int value) {
        long[] next = left.next();
        openSlots[slot] = false;
        open--;
        objective += gain(slot, value);
        for (int other = 0; other < space.slots; other++) {
            if (!openSlots[other]) {
                continue;
            }
            if (demands.coupled[slot][other]) {
                long[] rows = space.attested[slot][other];
                int row = value * space.words[other];
                int length = left.lengths()[other];
                for (int word = 0, at = space.offset[other]; word < length; word++, at++) {
                    next[at] &= rows[row + word];
                }
            } else if (space.penalty[slot][other] > 0) {
                gains.charge(depth + 1, slot, value, other, next, left.lengths()[other]);
            }
        }
        for (int bundle : space.bundles[slot]) {
            totals.membership().remove(bundle, next, openSlots);
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
        left.ascend();
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
                smallest[n++] = left.smallestCandidate(slot);
            }
        }
        Arrays.sort(smallest);
        return Arrays.compare(smallest, candidates) < 0;
    }

    /** What is chosen. */
    Incumbents.Choice choice() {
        int[] chosen = new int[depth];
        BitSet organizations = new BitSet();
        int n = 0;
        for (int i = 0; i < depth; i++) {
            int candidate = space.candidate[takenSlot[i]][takenValue[i]];
            if (candidate != Space.EMPTY) {
                chosen[n++] = candidate;
                organizations.set(space.organizationOf[candidate]);
            }
        }
        chosen = Arrays.copyOf(chosen, n);
        Arrays.sort(chosen);
        return new Incumbents.Choice(objective, chosen, organizations.stream().toArray());
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.dealtracker.assembly.domain.Candidate;

/** Numbers that are summed up over chosen candidates, such as prices; they may be negative. */
final class Amounts {

    final long[] ofCandidate;

    /** By slot and value; what a bundle has is divided among its slots. */
    final long[][] ofValue;

    /** By slot: its values, the smallest first; {@code null} where all are zero. */
    final int[][] smallestFirst;

    /** By slot. */
    final long[] smallest;

    final long[] largest;

    private Amounts(Space space, long[] ofCandidate) {
        this.ofCandidate = ofCandidate;
        ofValue = new long[space.slots][];
        Arrays.setAll(ofValue, slot -> new long[space.sizes[slot]]);
        for (int c = 0; c < ofCandidate.length; c++) {
            int[] slots = space.placeSlot[c];
            for (int place = 0; place < slots.length; place++) {
                ofValue[slots[place]][space.placeValue[c][place]] = Space.share(ofCandidate[c], slots.length, place);
            }
        }
        smallestFirst = new int[space.slots][];
        smallest = new long[space.slots];
        largest = new long[space.slots];
        for (int slot = 0; slot < space.slots; slot++) {
            if (Arrays.stream(ofValue[slot]).anyMatch(value -> value != 0)) {
                smallestFirst[slot] = Order.smallestFirst(ofValue[slot]);
                smallest[slot] = ofValue[slot][smallestFirst[slot][0]];
                largest[slot] = ofValue[slot][smallestFirst[slot][smallestFirst[slot].length - 1]];
            }
        }
    }

    /** Whole US dollars. */
    static Amounts prices(Space space) {
        return new Amounts(
                space,
                Arrays.stream(space.candidates).mapToLong(Candidate::price).toArray());
    }

    /** Of what counts as hardware {@code percent × price − 100 × US-origin value}: the share is met where it sums up to zero at most. */
    static Amounts usShare(Space space, int percent) {
        return new Amounts(
                space,
                IntStream.range(0, space.candidates.length)
                        .mapToLong(c -> space.isHardware(c) ? lacking(space.candidates[c], percent) : 0)
                        .toArray());
    }

    private static long lacking(Candidate offering, int percent) {
        return percent * offering.price() - 100 * offering.usOriginValue();
    }
}

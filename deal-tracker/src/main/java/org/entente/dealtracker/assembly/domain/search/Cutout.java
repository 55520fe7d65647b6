package org.entente.dealtracker.assembly.domain.search;

/**
 * The values that are left below a node, with what they add and what they go with, by their own numbers.
 *
 * <p>Fields rather than accessors, because an enumeration reads them in its innermost loops.
 */
class Cutout {

    /** By slot: how many longs a set of its values takes, and where it begins. */
    final int[] words;

    final int[] offset;

    /** By slot and value: what it adds to the objective. */
    final long[][] gain;

    /** By two coupled slots: for each value of the first a set of values of the second. */
    final long[][][] attested;

    /** By limited sum, slot and value: what the value adds to it. */
    final long[][][] amounts;

    /** What is left of the open slots, and by slot how many leading words of it, as of the last {@link #takeOver}. */
    long[] left;

    int[] lengths;

    /** Everything that there is. */
    Cutout(Space space, SumLimit[] sums) {
        words = space.words;
        offset = space.offset;
        gain = space.gain;
        attested = space.attested;
        amounts = new long[sums.length][][];
        for (int k = 0; k < sums.length; k++) {
            amounts[k] = sums[k].ofValues();
        }
    }

    /** Room for numbers of its own. */
    Cutout(int slots, int sums) {
        words = new int[slots];
        offset = new int[slots];
        gain = new long[slots][];
        attested = new long[slots][slots][];
        amounts = new long[sums][slots][];
    }

    /**
     * Takes what is left at a node.
     *
     * @param slots the open slots, of which the first will be filled first
     */
    void takeOver(Partial partial, int[] slots, int open) {
        left = partial.left.here();
        lengths = partial.left.lengths();
    }

    /** The value's own number in the space. */
    int valueOf(int slot, int value) {
        return value;
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;

/** Sorts positions by the numbers that stand there. */
final class Order {

    private Order() {}

    /** The positions of the numbers, the smallest first, or the largest; of equals the first position first. */
    static int[] of(long[] numbers, boolean largestFirst) {
        long[][] keyed = new long[numbers.length][];
        for (int i = 0; i < numbers.length; i++) {
            keyed[i] = new long[] {largestFirst ? -numbers[i] : numbers[i], i};
        }
        Arrays.sort(
                keyed,
                (one, other) -> one[0] != other[0] ? Long.compare(one[0], other[0]) : Long.compare(one[1], other[1]));
        int[] order = new int[numbers.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keyed[i][1];
        }
        return order;
    }
}

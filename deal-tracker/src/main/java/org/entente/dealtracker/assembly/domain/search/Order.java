package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;

/** Sorts positions by the numbers that stand there. */
final class Order {

    private Order() {}

    /** The positions of the numbers, the smallest first; of equals the first position first. */
    static int[] smallestFirst(long[] numbers) {
        LongSummaryStatistics range = Arrays.stream(numbers).summaryStatistics();
        int bits = Long.SIZE - Long.numberOfLeadingZeros(numbers.length);
        boolean bothFit = numbers.length > 0 && (range.getMax() - range.getMin()) >>> (Long.SIZE - 1 - bits) == 0;
        return bothFit ? byNumberAndPosition(numbers, range.getMin(), bits) : byComparing(numbers);
    }

    /** Sorts numbers that have their positions in their last bits. */
    private static int[] byNumberAndPosition(long[] numbers, long least, int bits) {
        long[] keys = new long[numbers.length];
        Arrays.setAll(keys, position -> (numbers[position] - least) << bits | position);
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        Arrays.setAll(order, at -> (int) (keys[at] & (1L << bits) - 1));
        return order;
    }

    private static int[] byComparing(long[] numbers) {
        return IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingLong(position -> numbers[position]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

package org.entente.dealtracker.market.index;

import java.util.Arrays;
import java.util.UUID;

/** Numbers ids from 0 in the order in which they come: 16 bytes an id and at most 16 more to find it. Forgets none. */
final class IdNumbers {

    private static final int FREE = -1;

    private long[] high = new long[16];
    private long[] low = new long[16];
    private int[] table = free(32);
    private int size;

    /** The number of an id, which is given one if it has none. */
    int of(UUID id) {
        int place = place(id.getMostSignificantBits(), id.getLeastSignificantBits());
        if (table[place] != FREE) {
            return table[place];
        }
        table[place] = size;
        append(id);
        if (size > table.length / 2) {
            rehash();
        }
        return size - 1;
    }

    /** The number of an id; −1 for an id that has none. */
    int find(UUID id) {
        return table[place(id.getMostSignificantBits(), id.getLeastSignificantBits())];
    }

    UUID id(int number) {
        return new UUID(high[number], low[number]);
    }

    int size() {
        return size;
    }

    private void append(UUID id) {
        if (size == high.length) {
            int larger = size + (size >> 1);
            high = Arrays.copyOf(high, larger);
            low = Arrays.copyOf(low, larger);
        }
        high[size] = id.getMostSignificantBits();
        low[size] = id.getLeastSignificantBits();
        size++;
    }

    private void rehash() {
        table = free(table.length * 2);
        for (int number = 0; number < size; number++) {
            table[place(high[number], low[number])] = number;
        }
    }

    /** Where the id is, or would be put. */
    private int place(long highBits, long lowBits) {
        long mixed = (highBits ^ Long.rotateLeft(lowBits, 32)) * 0x9E3779B97F4A7C15L;
        int mask = table.length - 1;
        int place = (int) (mixed >>> 32) & mask;
        while (table[place] != FREE && (high[table[place]] != highBits || low[table[place]] != lowBits)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int[] free(int length) {
        int[] table = new int[length];
        Arrays.fill(table, FREE);
        return table;
    }
}

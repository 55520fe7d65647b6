package org.entente.dealtracker.assembly.domain.search;

/**
 * Rows of bits, each of so many words.
 *
 * @param bits of all rows, one after another
 */
@SuppressWarnings("ArrayRecordComponent") // A view of rows that are owned elsewhere, gone as soon as it is used.
record BitMatrix(long[] bits, int rows, int width) {

    private static final int SIDE = 64;

    /** Adds to each of two matrices what the other one has, rows and columns exchanged. */
    void joinTransposed(BitMatrix other) {
        long[] block = new long[SIDE];
        long[] otherBlock = new long[SIDE];
        for (int row = 0; row < rows; row += SIDE) {
            for (int word = 0; word < width; word++) {
                int blockOfOther = word * SIDE;
                load(row, word, block);
                other.load(blockOfOther, row / SIDE, otherBlock);
                transpose(block);
                transpose(otherBlock);
                add(row, word, otherBlock);
                other.add(blockOfOther, row / SIDE, block);
            }
        }
    }

    private void load(int row, int word, long[] block) {
        for (int i = 0; i < SIDE; i++) {
            block[i] = row + i < rows ? bits[(row + i) * width + word] : 0;
        }
    }

    private void add(int row, int word, long[] block) {
        for (int i = 0; i < SIDE && row + i < rows; i++) {
            bits[(row + i) * width + word] |= block[i];
        }
    }

    /** Exchanges halves, quarters and so on, down to single bits (Warren, "Hacker's Delight", 7-3). */
    private static void transpose(long[] block) {
        long mask = 0x00000000FFFFFFFFL;
        for (int step = SIDE / 2; step > 0; step >>= 1, mask ^= mask << step) {
            for (int i = 0; i < SIDE; i = (i + step + 1) & -(step + 1) & ~step) {
                long moved = ((block[i] >>> step) ^ block[i + step]) & mask;
                block[i] ^= moved << step;
                block[i + step] ^= moved;
            }
        }
    }
}

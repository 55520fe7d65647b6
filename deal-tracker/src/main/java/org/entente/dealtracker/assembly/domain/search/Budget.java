package org.entente.dealtracker.assembly.domain.search;

import java.util.function.LongSupplier;

/**
 * How long searches may go on: steps, which are the same on every machine, and a deadline, which is not. Several searches share one;
 * an interrupted thread has none left.
 */
final class Budget {

    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final LongSupplier nanoTime;
    private final long deadline;
    private long stepsLeft;
    private boolean spent;

    /**
     * A budget that begins now.
     *
     * @param nanoTime a clock like {@link System#nanoTime()}
     * @param nanos until the deadline
     */
    Budget(long steps, LongSupplier nanoTime, long nanos) {
        this.stepsLeft = steps;
        this.nanoTime = nanoTime;
        this.deadline = nanoTime.getAsLong() + nanos;
        look();
    }

    /** Takes one step; false when there is none left. */
    boolean step() {
        if (spent) {
            return false;
        }
        stepsLeft--;
        if (stepsLeft % STEPS_BETWEEN_LOOKS == 0) {
            look();
        }
        spent |= stepsLeft < 0;
        return !spent;
    }

    boolean spent() {
        return spent;
    }

    private void look() {
        spent |= nanoTime.getAsLong() - deadline >= 0 || Thread.currentThread().isInterrupted();
    }
}

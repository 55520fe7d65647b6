package org.entente.dealtracker.assembly.domain.search;

import java.util.function.LongSupplier;

/** How long a search may go on: steps, which are the same on every machine, and a deadline, which is not. */
final class Budget {

    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final LongSupplier nanoTime;
    private final long deadline;
    private long stepsLeft;
    private boolean spent;

    Budget(long steps, LongSupplier nanoTime, long nanos) {
        this.stepsLeft = steps;
        this.nanoTime = nanoTime;
        this.deadline = nanoTime.getAsLong() + nanos;
    }

    /** Takes one step; false when there is none left. */
    boolean step() {
        if (spent) {
            return false;
        }
        stepsLeft--;
        spent = stepsLeft < 0
                || (stepsLeft % STEPS_BETWEEN_LOOKS == 0
                        && (nanoTime.getAsLong() - deadline > 0 || Thread.currentThread().isInterrupted()));
        return !spent;
    }

    boolean spent() {
        return spent;
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long searches may go on: steps, which are the same on every machine, and a deadline, which is not. Several searches share one;
 * it is spent as well when nobody wants them to go on, and in a thread that is interrupted.
 */
final class Budget {

    private static final int STEPS_BETWEEN_LOOKS = 256;

    private final LongSupplier nanoTime;
    private final long deadline;
    private final BooleanSupplier goOn;
    private final long steps;
    private long taken;
    private boolean spent;

    /**
     * A budget that begins now.
     *
     * @param nanoTime a clock like {@link System#nanoTime()}
     * @param nanos until the deadline
     * @param goOn whether somebody still wants the answer
     */
    Budget(long steps, LongSupplier nanoTime, long nanos, BooleanSupplier goOn) {
        this.steps = steps;
        this.nanoTime = nanoTime;
        this.deadline = nanoTime.getAsLong() + nanos;
        this.goOn = goOn;
        look();
    }

    /** Takes one step; false when there is none left. */
    boolean step() {
        if (spent) {
            return false;
        }
        if (taken % STEPS_BETWEEN_LOOKS == 0) {
            look();
        }
        spent |= taken == steps;
        taken += spent ? 0 : 1;
        return !spent;
    }

    /** How many steps were taken: a budget of so many ends at the same place. */
    long taken() {
        return taken;
    }

    boolean spent() {
        return spent;
    }

    private void look() {
        spent |= nanoTime.getAsLong() - deadline >= 0 || Thread.currentThread().isInterrupted() || !goOn.getAsBoolean();
    }
}

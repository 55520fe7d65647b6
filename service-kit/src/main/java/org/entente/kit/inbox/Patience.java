package org.entente.kit.inbox;

import java.util.concurrent.TimeUnit;
import org.entente.kit.fault.Faults;
import org.jboss.logging.Logger;

/** Tries something until it works, gives up, or has been tried often enough. */
final class Patience {

    static final int ATTEMPTS = 3;

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long FIRST_WAIT_MILLIS = 50;
    private static final long LONGEST_WAIT_MILLIS = 2_000;

    private Patience() {}

    /**
     * Runs work until it succeeds; transient faults do not count.
     *
     * @throws Exhausted after {@link #ATTEMPTS} faults that are not transient
     */
    static void tryOften(String what, Runnable work) throws Exhausted {
        int attempts = 0;
        long wait = FIRST_WAIT_MILLIS;
        while (true) {
            try {
                work.run();
                return;
            } catch (Throwable fault) { // a broken handler must not end the consumer, whatever it throws
                if (fault instanceof VirtualMachineError && !(fault instanceof StackOverflowError)) {
                    throw fault;
                }
                if (Faults.isTransient(fault)) {
                    LOG.infof("%s waits for this to pass: %s", what, Faults.words(fault));
                } else if (++attempts == ATTEMPTS) {
                    throw new Exhausted(fault, attempts);
                }
                pause(wait);
                wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
            }
        }
    }

    /** Runs work until it succeeds, whatever happens. */
    static void insist(String what, Runnable work) {
        while (true) {
            try {
                tryOften(what, work);
                return;
            } catch (Exhausted e) {
                LOG.warnf(e.getCause(), "%s is tried again", what);
                pause(LONGEST_WAIT_MILLIS);
            }
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopping; the record is handled after the next start", e);
        }
    }

    /** Tried often enough. */
    static final class Exhausted extends Exception {

        private static final long serialVersionUID = 1L;

        private final int attempts;

        private Exhausted(Throwable cause, int attempts) {
            super(cause);
            this.attempts = attempts;
        }

        Verdict verdict() {
            return Verdict.failed(getCause(), attempts);
        }
    }
}

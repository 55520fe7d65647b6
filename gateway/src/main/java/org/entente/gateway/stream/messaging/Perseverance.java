package org.entente.gateway.stream.messaging;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Tries until it succeeds, with pauses that grow: for work that only an unreachable part keeps from succeeding. */
record Perseverance(String what) {
    private static final Logger LOG = Logger.getLogger(Perseverance.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    <T> T run(Callable<T> work) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                return work.call();
            } catch (InterruptedException interrupted) {
                throw interrupted;
            } catch (Exception failure) {
                LOG.warnf("%s will be tried again: %s", what, failure.getMessage());
            }
            Thread.sleep(pause);
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
    }
}

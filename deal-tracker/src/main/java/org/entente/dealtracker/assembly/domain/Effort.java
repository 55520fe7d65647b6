package org.entente.dealtracker.assembly.domain;

import java.time.Duration;

/**
 * How much an assembly may take.
 *
 * @param time for the search, and once more for the explanation where nothing is feasible; zero or less looks at nothing
 * @param steps of the search, the same on every machine
 * @param memoryBytes for the sets of attested offerings, which are most of what an assembly needs; a search may take as much again
 */
public record Effort(Duration time, long steps, long memoryBytes) {

    /** So much memory holds twelve slots of a thousand offerings, all coupled, four times over. */
    public static final long USUAL_MEMORY = 64L << 20;

    /** As many steps as the time allows. */
    public static Effort of(Duration time) {
        return new Effort(time, Long.MAX_VALUE, USUAL_MEMORY);
    }
}

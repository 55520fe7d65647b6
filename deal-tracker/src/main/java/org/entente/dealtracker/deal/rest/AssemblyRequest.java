package org.entente.dealtracker.deal.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * How a need is to be assembled.
 *
 * @param top how many consortia are wanted, 5 where left out
 * @param timeLimitSeconds how long the search may take, 10 where left out; what is known by then is the answer, with its gap
 */
record AssemblyRequest(
        @Min(value = 1, message = TOP) @Max(value = 20, message = TOP)
        Integer top,

        @Min(value = 1, message = SECONDS) @Max(value = 300, message = SECONDS)
        Integer timeLimitSeconds) {

    static final String TOP = "must be from 1 to 20";
    static final String SECONDS = "must be from 1 to 300";

    private static final int DEFAULT_TOP = 5;
    private static final Duration DEFAULT_LIMIT = Duration.ofSeconds(10);

    static int top(Integer top) {
        return top == null ? DEFAULT_TOP : top;
    }

    static Duration limit(Integer seconds) {
        return seconds == null ? DEFAULT_LIMIT : Duration.ofSeconds(seconds);
    }
}

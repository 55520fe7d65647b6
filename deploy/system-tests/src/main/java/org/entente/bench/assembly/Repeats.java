package org.entente.bench.assembly;

import java.time.Duration;

/**
 * How often a fast instance is solved again, so that its figures are of warm code: first a while that does not count, then rounds of which
 * the median counts.
 *
 * @param warm how long the rounds that do not count go on
 * @param measured how long the rounds that count go on
 */
record Repeats(Duration warm, Duration measured) {
    /** Many files together take no more than about a minute longer for it. */
    private static final Duration ALL_FILES = Duration.ofSeconds(20);

    private static final Duration MOST = Duration.ofMillis(600);

    static final int MOST_ROUNDS = 51;

    static Repeats sharedBy(int files) {
        var each = ALL_FILES.dividedBy(Math.max(1, files));
        var length = each.compareTo(MOST) < 0 ? each : MOST;
        return new Repeats(length, length);
    }
}

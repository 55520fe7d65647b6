package org.entente.bench.assembly;

import java.util.Collection;

/** Durations in nanoseconds. */
final class Nanos {
    /** In milliseconds, to the microsecond. */
    static double milliseconds(long nanos) {
        return Math.round(nanos / 1e3) / 1e3;
    }

    /** The smallest that at least this share of them does not exceed. */
    static long percentile(Collection<Long> nanos, double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }

    static long median(Collection<Long> nanos) {
        return percentile(nanos, 0.5);
    }

    private Nanos() {}
}

package org.entente.bench;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Sends at a fixed rate, whatever the answers do, and measures each from the moment it was due to the moment it was seen.
 *
 * <p>Latency in microseconds. What was sent and never seen is a failure, and so is what was seen twice.
 */
final class OpenLoop {
    private final ConcurrentMap<String, Long> dueAt = new ConcurrentHashMap<>();
    private final Histogram latency = new ConcurrentHistogram(3);
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final ConcurrentMap<String, Boolean> seen = new ConcurrentHashMap<>();

    /** Says that the subject with this key is due; call before the effect can be seen. */
    void due(String key, long nanoTime) {
        dueAt.put(key, nanoTime);
    }

    /** Says that the effect was seen at the far end. Keys of others are ignored. */
    void seen(String key) {
        var now = System.nanoTime();
        var due = dueAt.get(key);
        if (due == null) {
            return;
        }
        if (seen.putIfAbsent(key, true) == null) {
            latency.recordValue(Math.max(0, (now - due) / 1_000));
        } else {
            repeated.incrementAndGet();
        }
    }

    /** Runs {@code send} {@code rate} times a second; it gets the moment it was due and reports {@link #due} itself. */
    Result run(int rate, Duration length, Sender send) {
        var interval = 1_000_000_000L / rate;
        var count = (int) (rate * length.toSeconds());
        var start = System.nanoTime() + 100_000_000L;
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < count; i++) {
                var due = start + i * interval;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                workers.execute(() -> attempt(send, due));
            }
        }
        awaitAll(count);
        return new Result(count, count - seen.size() + repeated.get() + refused.get(), latency.copy());
    }

    private void attempt(Sender send, long due) {
        try {
            send.send(due);
        } catch (Exception e) {
            if (refused.getAndIncrement() == 0) {
                System.err.println("a request failed: " + e);
            }
        }
    }

    private void awaitAll(int count) {
        var end = System.nanoTime() + 10_000_000_000L;
        while (seen.size() < count && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000L);
        }
    }

    /** Does one thing that will be seen at the far end. */
    @FunctionalInterface
    interface Sender {
        void send(long due) throws Exception;
    }

    /** What one run gave: how many were sent, how many were lost, repeated or refused, and the latencies in microseconds. */
    record Result(int count, int failures, Histogram latency) {
        double milliseconds(double percentile) {
            return latency.getValueAtPercentile(percentile) / 1_000.0;
        }

        void print(String what, Consumer<String> out) {
            out.accept("  %-14s n=%d  p50 %.1f  p90 %.1f  p99 %.1f  max %.1f ms  failures %d"
                    .formatted(
                            what,
                            count,
                            milliseconds(50),
                            milliseconds(90),
                            milliseconds(99),
                            latency.getMaxValue() / 1_000.0,
                            failures));
        }
    }
}

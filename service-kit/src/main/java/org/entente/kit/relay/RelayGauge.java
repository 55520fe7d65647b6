package org.entente.kit.relay;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** What a relay tells about itself; written by its threads, read by health checks and metrics. */
final class RelayGauge {

    private final Clock clock;
    private final AtomicLong published = new AtomicLong();
    private volatile Instant lastPublished;
    private volatile RelayState state = RelayState.STOPPED;
    private volatile String trouble = "";
    private volatile boolean connectedOnce;
    private volatile long lagBytes;

    RelayGauge(Clock clock) {
        this.clock = clock;
    }

    void published() {
        published.incrementAndGet();
        lastPublished = clock.instant();
    }

    void enter(RelayState next) {
        state = next;
        trouble = "";
        connectedOnce |= next == RelayState.PUBLISHING || next == RelayState.STANDING_BY;
    }

    void failed(Exception cause) {
        state = RelayState.TRYING_AGAIN;
        trouble = String.valueOf(cause.getMessage());
    }

    void lag(long bytes) {
        lagBytes = bytes;
    }

    long count() {
        return published.get();
    }

    /** Null before the first. */
    Instant lastPublished() {
        return lastPublished;
    }

    RelayState state() {
        return state;
    }

    String trouble() {
        return trouble;
    }

    boolean connectedOnce() {
        return connectedOnce;
    }

    /** How much of the write-ahead log the server keeps for the slot. */
    long lagBytes() {
        return lagBytes;
    }
}

package org.entente.gateway.stream.domain;

import java.util.Collection;
import java.util.List;

/**
 * The partner log: append-only, each event once, positions without holes and visible in order over all replicas.
 *
 * <p>All methods block, and throw {@link LogUnavailable} when the log cannot be reached.
 */
public interface EventLog {
    /** Appends what the log does not have yet, in the given order, and returns that. */
    List<StreamEvent> append(Collection<PublicEvent> events);

    /** The events after one position and up to another that match, at most {@code limit}, in order. */
    List<StreamEvent> read(long after, long upTo, EventFilter filter, int limit);

    /** The position of the last event; 0 when there is none. */
    long head();
}

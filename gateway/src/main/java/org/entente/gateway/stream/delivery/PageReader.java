package org.entente.gateway.stream.delivery;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.gateway.stream.domain.StreamEvent;

/** Reads the log where the tail has gone on. */
@FunctionalInterface
interface PageReader {
    /** The matching events after one position and up to another, at most {@code limit}, in order. */
    CompletableFuture<List<StreamEvent>> read(long after, long upTo, EventFilter filter, int limit);
}

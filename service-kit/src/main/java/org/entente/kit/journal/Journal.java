package org.entente.kit.journal;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;

/**
 * Records what happened to an aggregate, in the transaction that made it happen.
 *
 * <p>Each row is at once the audit row and the outbox row: it commits with the effect or not at all, gets the next gap-free
 * sequence number of its aggregate, is chained to the row before it, and is published to Kafka from the write-ahead log.
 */
public interface Journal {

    /**
     * Appends events of one aggregate in the given order.
     *
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException for an event that the catalog does not know, or one too large to be published
     */
    void append(UUID aggregateId, List<? extends DomainEvent> events);

    /** Appends events of one aggregate in the given order. */
    default void append(UUID aggregateId, DomainEvent... events) {
        append(aggregateId, List.of(events));
    }

    /** Everything recorded about an aggregate, oldest first; empty for an unknown one. */
    List<RecordedEvent> history(UUID aggregateId);
}

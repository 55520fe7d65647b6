package org.entente.kit.journal;

import java.time.Instant;
import java.util.UUID;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.EventType;

/** One row of the journal without its place in the chain. */
public record JournalRow(
        UUID eventId,
        UUID aggregateId,
        long sequence,
        String topic,
        String type,
        Instant recordedAt,
        String actorSubject,
        String actorName,
        UUID actorOrganization,
        String correlationId,
        String causationId,
        String traceparent,
        String data) {

    EventMetadata metadata(String source) {
        return new EventMetadata(
                eventId,
                type,
                source,
                aggregateId,
                sequence,
                recordedAt,
                correlationId,
                causationId,
                traceparent,
                EventCatalog.byName(type).map(EventType::schema).orElse(null));
    }
}

package org.entente.gateway.stream.persistence;

import java.util.Map;
import java.util.UUID;
import org.entente.gateway.stream.domain.PublicEvent;
import org.entente.gateway.stream.domain.StreamEvent;

/**
 * What an append says of one event.
 *
 * @param previous the last sequence of its subject before this append; 0 when there was none
 */
record AppendedRow(long position, UUID eventId, long previous) {
    StreamEvent of(Map<UUID, PublicEvent> events) {
        PublicEvent event = events.get(eventId);
        return new StreamEvent(position, event.type(), event.subject(), event.json());
    }
}

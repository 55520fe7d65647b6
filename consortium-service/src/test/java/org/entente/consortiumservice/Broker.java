package org.entente.consortiumservice;

import java.time.Instant;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventMetadata;
import org.entente.kit.fixture.Topics;

/** Puts events of other services on the real topics. */
public final class Broker {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Topics TOPICS = Topics.open();

    private Broker() {}

    /** Publishes under this event id, so that a test can deliver it again. */
    public static void publish(UUID eventId, long sequence, UUID subject, DomainEvent event) {
        var type = EventCatalog.of(event.getClass());
        var metadata = new EventMetadata(
                eventId, type.name(), "/entente/test", subject, sequence, NOON, null, null, null, type.schema());
        TOPICS.publish(metadata, event);
    }

    static Topics topics() {
        return TOPICS;
    }
}

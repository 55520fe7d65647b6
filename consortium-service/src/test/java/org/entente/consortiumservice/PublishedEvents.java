package org.entente.consortiumservice;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventEnvelope;
import org.entente.kit.fixture.Topics;

/** The events of one aggregate, as they stand in the real topic. */
public record PublishedEvents(List<EventEnvelope> events) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Waits until the topic holds so many of the aggregate, or the patience is over. */
    public static PublishedEvents await(String topic, UUID subject, int count) {
        return new PublishedEvents(Broker.topics().readKey(topic, subject.toString(), count, PATIENCE).stream()
                .map(PublishedEvents::envelope)
                .toList());
    }

    public List<Long> sequences() {
        return events.stream().map(event -> event.metadata().sequence()).toList();
    }

    public List<DomainEvent> payloads() {
        return events.stream().map(EventEnvelope::event).toList();
    }

    /** The simple names of the events. */
    public List<String> names() {
        return payloads().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static EventEnvelope envelope(ConsumerRecord<String, byte[]> message) {
        var metadata = Topics.metadata(message);
        var type = EventCatalog.byName(metadata.type()).orElseThrow();
        return new EventEnvelope(metadata, EventCodec.decode(type, message.value()));
    }
}

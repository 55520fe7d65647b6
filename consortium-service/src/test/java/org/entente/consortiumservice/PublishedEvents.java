package org.entente.consortiumservice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventEnvelope;
import org.entente.kit.fixture.RealParts;

/** The events of one aggregate, as they stand in the real topic. */
public final class PublishedEvents {

    private final String topic;
    private final UUID subject;

    private PublishedEvents(String topic, UUID subject) {
        this.topic = topic;
        this.subject = subject;
    }

    public static PublishedEvents of(String topic, UUID subject) {
        return new PublishedEvents(topic, subject);
    }

    /** Waits until the topic holds at least this many, and returns all that it holds then. */
    public Found await(int count) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<EventEnvelope>();
            Awaitility.await("events of " + subject).pollInSameThread().until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> keep(message, found));
                return found.size() >= count;
            });
            consumer.poll(Duration.ofMillis(200)).forEach(message -> keep(message, found));
            return new Found(found);
        }
    }

    private void keep(ConsumerRecord<String, byte[]> message, List<EventEnvelope> found) {
        if (!subject.toString().equals(message.key())) {
            return;
        }
        var headers = new HashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        var metadata = EventCodec.metadata(headers);
        var type = EventCatalog.byName(metadata.type()).orElseThrow();
        found.add(new EventEnvelope(metadata, EventCodec.decode(type, message.value())));
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.brokers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** What was found, in the order of the topic. */
    public record Found(List<EventEnvelope> events) {

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
    }
}

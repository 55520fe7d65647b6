package org.entente.consortiumservice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventMetadata;
import org.entente.kit.fixture.RealParts;

/** Puts events of other services on the real topics. */
public final class Broker {

    private static final Map<String, Object> SETTINGS =
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.brokers());
    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(SETTINGS, new StringSerializer(), new ByteArraySerializer());

    private Broker() {}

    /** Publishes and waits for the broker's word. */
    public static void publish(UUID eventId, long sequence, UUID subject, DomainEvent event) {
        var type = EventCatalog.of(event.getClass());
        var metadata = new EventMetadata(
                eventId,
                type.name(),
                "/entente/test",
                subject,
                sequence,
                Instant.parse("2026-11-23T12:00:00Z"),
                null,
                null,
                null,
                type.schema());
        var message = new ProducerRecord<>(type.topic(), subject.toString(), EventCodec.encode(event));
        EventCodec.toHeaders(metadata)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

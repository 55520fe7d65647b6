package org.entente.gateway.stream.rest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.registry.OrganizationVerified;
import org.entente.gateway.fixture.EventReader;
import org.entente.gateway.fixture.GatewayTest;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Tokens;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.Test;

/**
 * From the moment an event was due on its topic to its arrival at a subscriber of the gateway, open loop at 200 a second,
 * beside a bare consumer of the same topic in the same run; run by name.
 */
@GatewayTest
class LatencyMeasurement {
    private static final int RATE = 200;
    private static final int WARM_UP = 10 * RATE;
    private static final int MEASURED = 20 * RATE;

    private final Map<String, Long> due = new ConcurrentHashMap<>();
    private final Map<String, Long> atConsumer = new ConcurrentHashMap<>();
    private volatile boolean done;

    @TestHTTPResource("/")
    URI site;

    @Test
    void measure() {
        Thread bare = Thread.ofPlatform().start(this::consume);
        try (var reader = EventReader.open(site, Tokens.of("buyer"), "", null)) {
            publish();
            await().atMost(60, SECONDS).until(() -> reader.count() >= WARM_UP + MEASURED);
            await().atMost(60, SECONDS).until(() -> atConsumer.size() >= WARM_UP + MEASURED);
            Map<String, Long> atSubscriber = new ConcurrentHashMap<>();
            reader.events()
                    .forEach(event -> atSubscriber.put(new JsonObject(event.data()).getString("id"), event.at()));
            report("bare consumer  ", atConsumer::get);
            report("SSE subscriber ", atSubscriber::get);
        } finally {
            done = true;
        }
    }

    private void publish() {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            ids.add(UUID.randomUUID());
        }
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", RealParts.brokers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.partitionsFor(org.entente.contracts.Topics.ORGANIZATIONS);
            long start = System.nanoTime();
            for (int i = 0; i < WARM_UP + MEASURED; i++) {
                long at = start + SECONDS.toNanos(1) / RATE * i;
                LockSupport.parkNanos(at - System.nanoTime());
                if (i >= WARM_UP) {
                    due.put(ids.get(i).toString(), at);
                }
                producer.send(message(ids.get(i)));
            }
        }
    }

    private static ProducerRecord<String, byte[]> message(UUID id) {
        var event = new OrganizationVerified(UUID.randomUUID());
        var type = EventCatalog.of(OrganizationVerified.class);
        var metadata = new EventMetadata(
                id,
                type.name(),
                "/entente/test",
                event.organizationId(),
                1,
                Instant.EPOCH,
                "measured",
                null,
                null,
                type.schema());
        var message = new ProducerRecord<>(type.topic(), event.organizationId().toString(), EventCodec.encode(event));
        EventCodec.toHeaders(metadata)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private void consume() {
        try (var topics = Topics.open();
                KafkaConsumer<String, byte[]> consumer = topics.consumer()) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(org.entente.contracts.Topics.ORGANIZATIONS).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!done) {
                var records = consumer.poll(Duration.ofMillis(100));
                long now = System.nanoTime();
                records.forEach(message -> atConsumer.put(Topics.header(message, "ce_id"), now));
            }
        }
    }

    private void report(String where, Function<String, Long> arrival) {
        List<Double> millis = due.entrySet().stream()
                .map(entry -> (arrival.apply(entry.getKey()) - entry.getValue()) / 1e6)
                .sorted()
                .toList();
        assertThat(millis).hasSize(MEASURED);
        System.out.printf(
                Locale.ROOT,
                "due -> %s at %d/s, n=%d: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                where,
                RATE,
                millis.size(),
                millis.get(MEASURED / 2),
                millis.get(MEASURED * 9 / 10),
                millis.get(MEASURED * 99 / 100),
                millis.getLast());
    }
}

package org.entente.kit.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.entente.contracts.EventCodec;

/**
 * Sends events to Kafka in the order they are given, and never one past a failed one.
 *
 * <p>The producer is idempotent, so that the broker refuses a batch whose predecessor in its partition is missing. Sending is
 * retried without end; what fails all the same, fails the publisher, and a new one starts again from the last confirmed
 * position.
 */
final class Publisher implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private volatile Exception failure;

    Publisher(String brokers) {
        this(new KafkaProducer<>(settings(brokers), new StringSerializer(), new ByteArraySerializer()));
    }

    Publisher(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** @param acknowledged runs on another thread when every in-sync replica has the record */
    void publish(OutboxEvent event, Runnable acknowledged) throws PublishingFailed {
        check();
        String key = event.metadata().subject().toString();
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(event.topic(), key, event.data());
        EventCodec.toHeaders(event.metadata())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message, (_, problem) -> {
                if (problem == null) {
                    acknowledged.run();
                } else {
                    failure = problem;
                }
            });
        } catch (RuntimeException e) {
            failure = e;
        }
        // A record can fail within send (no metadata in time): it must stop the next one.
        check();
    }

    void check() throws PublishingFailed {
        if (failure != null) {
            throw new PublishingFailed(failure);
        }
    }

    /** Does not wait: what was not acknowledged is sent again from the write-ahead log. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private static Map<String, Object> settings(String brokers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "entente-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 50);
        settings.put(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        // Shorter than the server's patience with a replication client that does not answer.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 8_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16 * 1024 * 1024);
        return settings;
    }
}

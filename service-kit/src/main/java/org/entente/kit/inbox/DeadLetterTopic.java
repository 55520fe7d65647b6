package org.entente.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.contracts.Topics;

/** Publishes dead letters with why and where from, and sends letters back to where they came from. */
@ApplicationScoped
class DeadLetterTopic {

    private final String brokers;
    private final String service;
    private Producer<String, byte[]> producer;

    DeadLetterTopic(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.brokers = brokers;
        this.service = service;
    }

    /** Returns when the broker has the dead letter. */
    void publish(Letter letter, Verdict verdict) {
        Map<String, String> headers = new HashMap<>(letter.headers());
        headers.put("dead-letter-reason", verdict.reason());
        headers.put("dead-letter-attempts", Integer.toString(verdict.attempts()));
        headers.put("dead-letter-topic", letter.topic());
        headers.put("dead-letter-partition", Integer.toString(letter.partition()));
        headers.put("dead-letter-offset", Long.toString(letter.offset()));
        headers.put("dead-letter-exception-class", verdict.exceptionClass() == null ? "" : verdict.exceptionClass());
        send(Topics.deadLetters(letter.topic(), service), letter, headers);
    }

    /** Sends the letter through its own topic again, for its consumer only. */
    void sendBack(Letter letter) {
        Map<String, String> headers = new HashMap<>(letter.headers());
        headers.put(Letter.REDRIVEN_FOR, address(letter));
        send(letter.topic(), letter, headers);
    }

    /** Whether a letter was sent back for the consumer that has it now; everybody else lets it pass. */
    boolean isForUs(Letter letter) {
        return address(letter).equals(letter.headers().get(Letter.REDRIVEN_FOR));
    }

    private String address(Letter letter) {
        return service + "/" + letter.consumer();
    }

    private void send(String topic, Letter letter, Map<String, String> headers) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, letter.key(), letter.value());
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(message).get();
        } catch (ExecutionException e) {
            throw new KafkaUnavailable(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaUnavailable(e);
        }
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    brokers,
                    ProducerConfig.CLIENT_ID_CONFIG,
                    "entente-dead-letters",
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    10_000,
                    ProducerConfig.BUFFER_MEMORY_CONFIG,
                    4 * 1024 * 1024);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    synchronized void close(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}

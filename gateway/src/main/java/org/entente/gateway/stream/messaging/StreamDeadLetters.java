package org.entente.gateway.stream.messaging;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.entente.contracts.Topics;
import org.jboss.logging.Logger;

/** Sets aside what is no event, with the reason and where it came from. */
@ApplicationScoped
class StreamDeadLetters {
    private static final Logger LOG = Logger.getLogger(StreamDeadLetters.class);
    private static final String CONSUMER = "gateway";

    private final MutinyEmitter<byte[]> emitter;

    StreamDeadLetters(@Channel("stream-dead-letters") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    /** Returns once the broker has it; a dead letter that is not kept would be an event that vanished. */
    void put(ConsumerRecord<String, byte[]> record, RuntimeException failure) throws InterruptedException {
        LOG.warnf(
                "Set aside %s-%d at %d: %s", record.topic(), record.partition(), record.offset(), failure.getMessage());
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(Topics.deadLetters(record.topic(), CONSUMER))
                .withKey(record.key())
                .withHeaders(headers(record, failure))
                .build();
        byte[] value = record.value() == null ? new byte[0] : record.value();
        new Perseverance("A dead letter")
                .run(() -> emitter.sendMessage(Message.of(value, Metadata.of(metadata)))
                        .await()
                        .indefinitely());
    }

    private static Headers headers(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        var headers = new RecordHeaders(record.headers());
        Map.of(
                        "dead-letter-reason", String.valueOf(failure.getMessage()),
                        "dead-letter-attempts", "1",
                        "dead-letter-topic", record.topic(),
                        "dead-letter-partition", Integer.toString(record.partition()),
                        "dead-letter-offset", Long.toString(record.offset()),
                        "dead-letter-exception-class", failure.getClass().getName())
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}

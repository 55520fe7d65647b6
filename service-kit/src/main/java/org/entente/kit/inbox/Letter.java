package org.entente.kit.inbox;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * A record as it came from Kafka, before anybody has made sense of it.
 *
 * @param consumer the channel that it came through
 * @param key null where the record has none
 * @param headers the last of each name, as text
 * @param value null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record Letter(
        String consumer,
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        byte[] value) {

    static final String REDRIVEN_FOR = "dead-letter-redriven-for";

    static Letter of(Message<byte[]> message) {
        IncomingKafkaRecordMetadata<?, ?> origin = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalArgumentException("Only records of Kafka go through the inbox"));
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : origin.getHeaders()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        return new Letter(
                channel(origin.getChannel()),
                origin.getTopic(),
                origin.getPartition(),
                origin.getOffset(),
                origin.getKey() == null ? null : origin.getKey().toString(),
                headers,
                message.getPayload());
    }

    /** The id of the event, or one made of the position where the record does not say. */
    UUID eventId() {
        try {
            return UUID.fromString(headers.getOrDefault("ce_id", ""));
        } catch (IllegalArgumentException _) {
            String position = topic + "/" + partition + "/" + offset;
            return UUID.nameUUIDFromBytes(position.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether it was set aside before and is sent back now, for one consumer. */
    boolean isRedriven() {
        return headers.containsKey(REDRIVEN_FOR);
    }

    /** Null where the record does not say. */
    String type() {
        return headers.get("ce_type");
    }

    /** Several consumers of one channel share its inbox; the connector numbers them {@code channel$1}. */
    private static String channel(String name) {
        int number = name.indexOf('$');
        return number < 0 ? name : name.substring(0, number);
    }

    @Override
    public String toString() {
        return "Event %s (%s) at %s/%d/%d".formatted(eventId(), type(), topic, partition, offset);
    }
}

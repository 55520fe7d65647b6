package org.entente.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** One checked-in example of each event, as other systems see it. */
final class GoldenSamples {
    private GoldenSamples() {}

    static byte[] bytes(EventType type) {
        return CheckedIn.read(CheckedIn.GOLDEN.resolve(type.name() + ".json")).getBytes(StandardCharsets.UTF_8);
    }

    static JsonNode json(EventType type) {
        return EventCodec.readTree(bytes(type));
    }

    static EventEnvelope event(EventType type) {
        return EventCodec.decodeStructured(bytes(type));
    }
}

package org.entente.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns events into CloudEvents 1.0 and back: binary mode for Kafka, structured JSON elsewhere.
 *
 * <p>JSON fields stand in the order of the record's components; what {@link MayBeAbsent} and is {@code null} is left out;
 * unknown fields are ignored, because a later version may add them.
 */
public final class EventCodec {
    public static final String HEADER_PREFIX = "ce_";
    public static final String CONTENT_TYPE = "content-type";
    public static final String JSON = "application/json";

    private EventCodec() {}

    /** The Kafka headers of the binary mode; attributes without a value have none. */
    public static Map<String, String> toHeaders(EventMetadata metadata) {
        var headers = new LinkedHashMap<String, String>();
        CloudEventAttributes.of(metadata).forEach((name, value) -> headers.put(HEADER_PREFIX + name, value));
        headers.put(CONTENT_TYPE, JSON);
        return headers;
    }

    /** Reads the headers of the binary mode; throws {@link MalformedEventException} where they are incomplete. */
    public static EventMetadata metadata(Map<String, String> headers) {
        return CloudEventAttributes.read(name -> headers.get(HEADER_PREFIX + name));
    }

    /** The payload as JSON; throws {@link IllegalArgumentException} for an event that lacks a required field. */
    public static byte[] encode(DomainEvent event) {
        return ContractJson.bytes(tree(event));
    }

    /** The payload as a JSON tree, checked as in {@link #encode}. */
    public static JsonNode tree(DomainEvent event) {
        EventType type = EventCatalog.of(event.getClass());
        ObjectNode tree = ContractJson.MAPPER.valueToTree(event);
        RequiredFields.firstMissing(type, tree).ifPresent(field -> {
            throw new IllegalArgumentException(type.name() + " needs a value for " + field);
        });
        return tree;
    }

    /** Reads a payload; throws {@link MalformedEventException} where it does not fit its type. */
    public static DomainEvent decode(EventType type, byte[] data) {
        return decode(type, readTree(data));
    }

    /** Reads a payload from a JSON tree. */
    public static DomainEvent decode(EventType type, JsonNode data) {
        RequiredFields.firstMissing(type, data).ifPresent(field -> {
            throw new MalformedEventException(type.name() + " without " + field);
        });
        try {
            return ContractJson.MAPPER.treeToValue(data, type.payload());
        } catch (JsonProcessingException | RuntimeException unreadable) {
            throw new MalformedEventException("Not a " + type.name() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** Reads JSON; throws {@link MalformedEventException} where it is none. */
    public static JsonNode readTree(byte[] data) {
        try {
            return ContractJson.MAPPER.readTree(data);
        } catch (IOException unreadable) {
            throw new MalformedEventException("Not JSON: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The whole event in structured mode ({@code application/cloudevents+json}). */
    public static byte[] encodeStructured(EventMetadata metadata, DomainEvent event) {
        if (!EventCatalog.of(event.getClass()).name().equals(metadata.type())) {
            throw new IllegalArgumentException(
                    event.getClass().getSimpleName() + " is not the payload of " + metadata.type());
        }
        return ContractJson.bytes(structured(metadata, tree(event)));
    }

    /** The structured form around a payload that may have been projected. */
    public static ObjectNode structured(EventMetadata metadata, JsonNode data) {
        ObjectNode event = ContractJson.MAPPER.createObjectNode();
        CloudEventAttributes.of(metadata).forEach(event::put);
        event.put(CloudEventAttributes.SEQUENCE, metadata.sequence());
        event.put("datacontenttype", JSON);
        event.set("data", data);
        return event;
    }

    /** Reads the structured mode; throws {@link MalformedEventException} also for a type that is not in the catalog. */
    public static EventEnvelope decodeStructured(byte[] json) {
        JsonNode event = readTree(json);
        EventMetadata metadata =
                CloudEventAttributes.read(name -> event.path(name).asText(null));
        EventType type = EventCatalog.byName(metadata.type())
                .orElseThrow(() -> new MalformedEventException("Unknown event type " + metadata.type()));
        return new EventEnvelope(metadata, decode(type, event.path("data")));
    }
}

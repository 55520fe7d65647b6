package org.entente.contracts;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The CloudEvents attributes as text by name, which both the binary and the structured mode are made of. */
final class CloudEventAttributes {
    static final String SPEC_VERSION = "1.0";
    static final String SEQUENCE = "sequence";

    private CloudEventAttributes() {}

    /** Attributes without a value are left out. */
    static Map<String, String> of(EventMetadata metadata) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("specversion", SPEC_VERSION);
        attributes.put("id", metadata.id().toString());
        attributes.put("type", metadata.type());
        attributes.put("source", metadata.source());
        attributes.put("subject", metadata.subject().toString());
        attributes.put("time", metadata.time().toString());
        attributes.put(SEQUENCE, Long.toString(metadata.sequence()));
        attributes.put("correlationid", metadata.correlationId());
        attributes.put("causationid", metadata.causationId());
        attributes.put("traceparent", metadata.traceparent());
        attributes.put("dataschema", metadata.dataSchema());
        attributes.values().removeIf(value -> value == null);
        return attributes;
    }

    /** Throws {@link MalformedEventException} where an attribute is missing or unreadable. */
    static EventMetadata read(Function<String, String> attributes) {
        String version = required(attributes, "specversion");
        if (!SPEC_VERSION.equals(version)) {
            throw new MalformedEventException("CloudEvents " + version + " is not understood");
        }
        try {
            return new EventMetadata(
                    UUID.fromString(required(attributes, "id")),
                    required(attributes, "type"),
                    required(attributes, "source"),
                    UUID.fromString(required(attributes, "subject")),
                    Long.parseLong(required(attributes, SEQUENCE)),
                    Instant.parse(required(attributes, "time")),
                    attributes.apply("correlationid"),
                    attributes.apply("causationid"),
                    attributes.apply("traceparent"),
                    attributes.apply("dataschema"));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new MalformedEventException("Unreadable attribute: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String required(Function<String, String> attributes, String name) {
        String value = attributes.apply(name);
        if (value == null) {
            throw new MalformedEventException("The attribute " + name + " is missing");
        }
        return value;
    }
}

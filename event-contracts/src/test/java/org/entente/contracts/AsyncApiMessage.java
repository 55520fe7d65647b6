package org.entente.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Renders one event as an AsyncAPI message with the headers of the CloudEvents binary mode. */
final class AsyncApiMessage {
    private static final List<String> ALWAYS_THERE = List.of(
            "ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_sequence", "content-type");

    private AsyncApiMessage() {}

    static ObjectNode of(EventType type) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("name", type.name());
        message.put("title", type.payload().getSimpleName());
        message.put("summary", SourceSummary.of(type.payload()));
        message.put("contentType", EventCodec.JSON);
        ArrayNode headers = message.putObject("headers").put("type", "object").putArray("allOf");
        headers.addObject().put("$ref", "#/components/schemas/CloudEventHeaders");
        ObjectNode own = headers.addObject().put("type", "object").putObject("properties");
        own.putObject("ce_type").put("const", type.name());
        own.putObject("ce_dataschema").put("const", type.schema());
        message.putObject("payload").put("$ref", "./" + CheckedIn.SCHEMAS + "/" + type.name() + ".json");
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("format", "uuid");
        kafka.put("bindingVersion", "0.5.0");
        return message;
    }

    static ObjectNode commonHeaders() {
        ObjectNode headers = JsonNodeFactory.instance.objectNode().put("type", "object");
        ArrayNode required = headers.putArray("required");
        ALWAYS_THERE.forEach(required::add);
        ObjectNode properties = headers.putObject("properties");
        text(properties, "ce_specversion", "The version of CloudEvents").put("const", "1.0");
        text(properties, "ce_id", "Unique over all events").put("format", "uuid");
        text(properties, "ce_type", "What kind of fact this is");
        text(properties, "ce_source", "/entente/<application>").put("format", "uri-reference");
        text(properties, "ce_subject", "The id of the aggregate").put("format", "uuid");
        text(properties, "ce_time", "When the fact was recorded").put("format", "date-time");
        text(properties, "ce_sequence", "Gap-free per aggregate, decimal").put("pattern", "^[0-9]+$");
        text(properties, "ce_correlationid", "Joins everything that one request caused");
        text(properties, "ce_causationid", "The request or event that caused this one");
        text(properties, "ce_traceparent", "W3C trace context");
        text(properties, "ce_dataschema", "Names the JSON Schema of the payload")
                .put("format", "uri");
        text(properties, EventCodec.CONTENT_TYPE, "The media type of the payload")
                .put("const", EventCodec.JSON);
        return headers;
    }

    private static ObjectNode text(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }
}

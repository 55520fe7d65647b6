package org.entente.contracts;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Renders the AsyncAPI 3.0 document from the event catalog; payloads refer to the schema files. */
final class AsyncApiDocument {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    private static final String DESCRIPTION = """
            The facts that Entente publishes, as CloudEvents 1.0 in binary mode on Kafka. The key of a record is the id of the \
            aggregate; `ce_sequence` is gap-free per aggregate; an event may arrive more than once under the same `ce_id`. \
            Each field of a payload says in `x-audience` who may see it: public, parties, agencies or program. \
            A v1 event only ever gains optional fields. This document is derived from the event catalog.""";

    private AsyncApiDocument() {}

    static String yaml() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("asyncapi", "3.0.0").put("id", "urn:entente:events");
        document.set("info", info());
        document.put("defaultContentType", EventCodec.JSON);
        document.putObject("servers")
                .putObject("local")
                .put("host", "localhost:8085")
                .put("protocol", "kafka")
                .put("description", "The broker of the local stack");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        typesByTopic().forEach((topic, types) -> {
            channels.set(topic, channel(topic, types));
            operations.set("publish." + topic, operation(topic, types));
        });
        ObjectNode components = document.putObject("components");
        components.putObject("schemas").set("CloudEventHeaders", AsyncApiMessage.commonHeaders());
        ObjectNode messages = components.putObject("messages");
        EventCatalog.all().forEach(type -> messages.set(type.name(), AsyncApiMessage.of(type)));
        try {
            return YAML.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, List<EventType>> typesByTopic() {
        return EventCatalog.all().stream()
                .collect(groupingBy(EventType::topic, LinkedHashMap::new, Collectors.toList()));
    }

    private static ObjectNode info() {
        ObjectNode info = JsonNodeFactory.instance.objectNode();
        info.put("title", "Entente events").put("version", "1.0.0").put("description", DESCRIPTION);
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        return info;
    }

    private static ObjectNode channel(String topic, List<EventType> types) {
        ObjectNode channel = JsonNodeFactory.instance.objectNode();
        channel.put("address", topic);
        channel.put("description", "Facts of the aggregate " + types.getFirst().aggregate() + ", kept forever");
        ObjectNode messages = channel.putObject("messages");
        types.forEach(type -> messages.putObject(type.name()).put("$ref", "#/components/messages/" + type.name()));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic).put("partitions", 6);
        kafka.putObject("topicConfiguration").put("retention.ms", -1);
        kafka.put("bindingVersion", "0.5.0");
        return channel;
    }

    private static ObjectNode operation(String topic, List<EventType> types) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + topic);
        operation.put(
                "summary",
                "Entente publishes what happened to the aggregate "
                        + types.getFirst().aggregate());
        var messages = operation.putArray("messages");
        types.forEach(type -> messages.addObject().put("$ref", "#/channels/" + topic + "/messages/" + type.name()));
        return operation;
    }
}

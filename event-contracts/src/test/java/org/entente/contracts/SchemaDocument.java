package org.entente.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** Renders the JSON Schema (2020-12) of an event from its record. */
final class SchemaDocument {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaDocument() {}

    static ObjectNode of(EventType type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DIALECT);
        schema.put("$id", type.schema());
        schema.put("title", type.payload().getSimpleName());
        schema.put("description", SourceSummary.of(type.payload()));
        schema.setAll(object(PayloadShape.of(type.payload())));
        return schema;
    }

    static String pretty(JsonNode json) {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter()
                .withObjectIndenter(indent)
                .withArrayIndenter(indent)
                .withSeparators(
                        DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        try {
            return ContractJson.MAPPER.writer(printer).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode object(PayloadShape shape) {
        ObjectNode schema = typed("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (PayloadShape.Field field : shape.fields()) {
            ObjectNode property = JsonNodeFactory.instance.objectNode();
            property.put("x-audience", field.audience().schemaName());
            property.setAll(value(field.value()));
            properties.set(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        schema.set("required", required);
        return schema;
    }

    private static ObjectNode value(ValueShape shape) {
        return switch (shape) {
            case ValueShape.Text() -> typed("string");
            case ValueShape.CountryCode() ->
                typed("string").put("description", "ISO 3166-1 alpha-2").put("pattern", "^[A-Z]{2}$");
            case ValueShape.Identifier() -> typed("string").put("format", "uuid");
            case ValueShape.Date() -> typed("string").put("format", "date");
            case ValueShape.Moment() -> typed("string").put("format", "date-time");
            case ValueShape.WholeNumber(var format) -> typed("integer").put("format", format);
            case ValueShape.Flag() -> typed("boolean");
            case ValueShape.Word(var vocabulary) -> words(vocabulary);
            case ValueShape.Nested(var nested) -> object(nested);
            case ValueShape.ListOf(var item) -> typed("array").set("items", value(item));
        };
    }

    private static ObjectNode words(Class<?> vocabulary) {
        ObjectNode schema = typed("string");
        ArrayNode words = schema.putArray("enum");
        Arrays.stream(vocabulary.getEnumConstants()).map(Object::toString).forEach(words::add);
        return schema;
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}

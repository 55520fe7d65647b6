package org.entente.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the properties of a schema, at any depth, that do not say who may see them. */
final class MissingAudiences {
    private static final List<String> AUDIENCES =
            Arrays.stream(Audience.values()).map(Audience::schemaName).toList();

    private MissingAudiences() {}

    static List<String> in(JsonNode schema) {
        return find(schema, "").toList();
    }

    private static Stream<String> find(JsonNode schema, String path) {
        Stream<String> properties = schema.path("properties").propertyStream().flatMap(property -> {
            String place = path + "/" + property.getKey();
            boolean said =
                    AUDIENCES.contains(property.getValue().path("x-audience").asText());
            return Stream.concat(said ? Stream.empty() : Stream.of(place), find(property.getValue(), place));
        });
        return schema.has("items") ? Stream.concat(properties, find(schema.path("items"), path)) : properties;
    }
}

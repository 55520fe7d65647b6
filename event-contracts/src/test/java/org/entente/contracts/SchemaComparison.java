package org.entente.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what breaks a reader of the released schema: everything but an added optional field.
 *
 * <p>A new word in a closed list breaks readers too, because they switch over the words that they know. A changed audience
 * either leaks a field or takes it away.
 */
final class SchemaComparison {
    private static final Set<String> PROSE = Set.of("title", "description");

    private SchemaComparison() {}

    static List<String> breaks(JsonNode released, JsonNode current) {
        return compare(released, current, "").toList();
    }

    private static Stream<String> compare(JsonNode released, JsonNode current, String place) {
        var keywords = new TreeSet<String>();
        released.fieldNames().forEachRemaining(keywords::add);
        current.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(PROSE);
        return keywords.stream().flatMap(keyword -> switch (keyword) {
            case "properties" -> properties(released.path(keyword), current.path(keyword), place);
            case "items" -> compare(released.path(keyword), current.path(keyword), place + "[]");
            default ->
                Objects.equals(released.get(keyword), current.get(keyword))
                        ? Stream.empty()
                        : Stream.of("%s: %s was %s and is %s"
                                .formatted(place, keyword, released.get(keyword), current.get(keyword)));
        });
    }

    private static Stream<String> properties(JsonNode released, JsonNode current, String place) {
        return released.propertyStream()
                .flatMap(property -> current.has(property.getKey())
                        ? compare(property.getValue(), current.get(property.getKey()), place + "/" + property.getKey())
                        : Stream.of("%s/%s was removed".formatted(place, property.getKey())));
    }
}

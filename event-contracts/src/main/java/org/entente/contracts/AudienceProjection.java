package org.entente.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Cuts a payload down to what an audience may see, before it is published.
 *
 * <p>It fails closed: a field that the contract does not name, or whose value is not of the form that the contract names,
 * is left out. A field inside a nested object is never wider than the object that holds it.
 */
public final class AudienceProjection {
    private AudienceProjection() {}

    /** A copy of {@code data} with only the fields that a reader cleared up to {@code ceiling} may see. */
    public static JsonNode project(EventType type, JsonNode data, Audience ceiling) {
        return object(PayloadShape.of(type.payload()), data, ceiling);
    }

    private static ObjectNode object(PayloadShape shape, JsonNode data, Audience ceiling) {
        ObjectNode visible = JsonNodeFactory.instance.objectNode();
        for (PayloadShape.Field field : shape.fields()) {
            if (field.audience().visibleTo(ceiling)) {
                JsonNode value = value(field.value(), data.path(field.name()), ceiling);
                if (!value.isMissingNode()) {
                    visible.set(field.name(), value);
                }
            }
        }
        return visible;
    }

    private static JsonNode value(ValueShape shape, JsonNode value, Audience ceiling) {
        return switch (shape) {
            case ValueShape.Nested(var nested) when value.isObject() -> object(nested, value, ceiling);
            case ValueShape.ListOf(var item) when value.isArray() -> list(item, value, ceiling);
            case ValueShape.Nested _, ValueShape.ListOf _ -> MissingNode.getInstance();
            case ValueShape.Text _,
                    ValueShape.CountryCode _,
                    ValueShape.Identifier _,
                    ValueShape.Date _,
                    ValueShape.Moment _,
                    ValueShape.WholeNumber _,
                    ValueShape.Flag _,
                    ValueShape.Word _ -> value.isValueNode() ? value : MissingNode.getInstance();
        };
    }

    private static ArrayNode list(ValueShape item, JsonNode values, Audience ceiling) {
        ArrayNode visible = JsonNodeFactory.instance.arrayNode(values.size());
        for (JsonNode value : values) {
            JsonNode projected = value(item, value, ceiling);
            if (!projected.isMissingNode()) {
                visible.add(projected);
            }
        }
        return visible;
    }
}

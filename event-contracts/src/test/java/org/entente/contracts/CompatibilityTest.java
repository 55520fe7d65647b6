package org.entente.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Dcontracts.release=true} makes the current schemas the released ones, if they are compatible. */
class CompatibilityTest {
    @Test
    void givenTheReleasedSchemas_whenHeldAgainstTheCurrentOnes_thenOnlyOptionalFieldsWereAdded() {
        assertThat(CheckedIn.namesIn(CheckedIn.SCHEMAS)).containsAll(CheckedIn.namesIn(CheckedIn.RELEASED));
        assertThat(CheckedIn.namesIn(CheckedIn.RELEASED)).allSatisfy(name -> {
            JsonNode released = EventCodec.readTree(
                    CheckedIn.read(CheckedIn.RELEASED.resolve(name)).getBytes(UTF_8));
            assertThat(SchemaComparison.breaks(released, current(name))).isEmpty();
        });
        if (Boolean.getBoolean("contracts.release")) {
            CheckedIn.namesIn(CheckedIn.SCHEMAS)
                    .forEach(name -> CheckedIn.write(
                            CheckedIn.RELEASED.resolve(name), CheckedIn.read(CheckedIn.SCHEMAS.resolve(name))));
        }
        assertThat(CheckedIn.namesIn(CheckedIn.RELEASED)).isNotEmpty();
    }

    @Test
    void givenAnAddedOptionalField_whenCompared_thenNothingBreaks() {
        ObjectNode changed = dealOpened();
        ((ObjectNode) changed.path("properties")).putObject("promisedBy").put("type", "string");
        changed.put("description", "Told differently.");

        assertThat(SchemaComparison.breaks(dealOpened(), changed)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakingChanges")
    void givenABreakingChange_whenCompared_thenItIsNamed(String expected, Consumer<ObjectNode> change) {
        ObjectNode changed = dealOpened();
        change.accept(changed);

        assertThat(SchemaComparison.breaks(dealOpened(), changed))
                .singleElement()
                .asString()
                .contains(expected);
    }

    static Stream<Arguments> breakingChanges() {
        return Stream.of(
                breaking("/endUse was removed", schema -> properties(schema).remove("endUse")),
                breaking(
                        "/requiredSlots[]/optional was removed",
                        schema -> nested(schema).remove("optional")),
                breaking(": required was", schema -> ((ArrayNode) schema.path("required")).add("valueLimitUsd")),
                breaking(": required was", schema -> ((ArrayNode) schema.path("required")).remove(0)),
                breaking(
                        "/title: x-audience was \"parties\" and is \"public\"",
                        schema -> property(schema, "title").put("x-audience", "public")),
                breaking(
                        "/valueLimitUsd: type was \"integer\"",
                        schema -> property(schema, "valueLimitUsd").put("type", "string")),
                breaking(
                        "/workload: enum was",
                        schema -> ((ArrayNode) property(schema, "workload").path("enum")).add("FINE_TUNING")),
                breaking(
                        "/sector: pattern was null",
                        schema -> property(schema, "sector").put("pattern", "^[a-z]+$")));
    }

    private static Arguments breaking(String expected, Consumer<ObjectNode> change) {
        return Arguments.of(expected, change);
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.path("properties");
    }

    private static ObjectNode property(ObjectNode schema, String name) {
        return (ObjectNode) properties(schema).path(name);
    }

    private static ObjectNode nested(ObjectNode schema) {
        return (ObjectNode) schema.at("/properties/requiredSlots/items/properties");
    }

    private static ObjectNode dealOpened() {
        return (ObjectNode) current("org.entente.deal.opened.v1.json");
    }

    private static JsonNode current(String name) {
        return EventCodec.readTree(
                CheckedIn.read(CheckedIn.SCHEMAS.resolve(name)).getBytes(UTF_8));
    }
}

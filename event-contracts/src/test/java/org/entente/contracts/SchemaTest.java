package org.entente.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    @ParameterizedTest
    @MethodSource("types")
    void givenAnEvent_whenItsSchemaIsRendered_thenTheCheckedInFileIsTheSame(EventType type) {
        String rendered = SchemaDocument.pretty(SchemaDocument.of(type));

        CheckedIn.assertUpToDate(CheckedIn.SCHEMAS.resolve(type.name() + ".json"), rendered);
    }

    @Test
    void givenTheFolderOfSchemas_whenListed_thenItHoldsOneFilePerEventAndNoOther() {
        List<String> expected =
                types().map(type -> type.name() + ".json").sorted().toList();

        assertThat(CheckedIn.namesIn(CheckedIn.SCHEMAS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenASchema_whenItsPropertiesAreVisited_thenEachSaysWhoMaySeeIt(EventType type) {
        assertThat(MissingAudiences.in(checkedIn(type))).isEmpty();
    }

    @Test
    void givenASchemaThatLostAnAudience_whenItsPropertiesAreVisited_thenTheNestedPropertyIsFound() {
        JsonNode schema = checkedIn(
                EventCatalog.byName("org.entente.consortium.opened.v1").orElseThrow());
        ((ObjectNode) schema.at("/properties/members/items/properties/role")).remove("x-audience");
        ((ObjectNode) schema.at("/properties/kind")).put("x-audience", "everybody");

        List<String> missing = MissingAudiences.in(schema);

        assertThat(missing).containsExactly("/kind", "/members/role");
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenASchema_whenHeldAgainstTheMetaSchema_thenItIsValid202012(EventType type) {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(checkedIn(type).toString(), InputFormat.JSON))
                .isEmpty();
    }

    private static JsonNode checkedIn(EventType type) {
        return EventCodec.readTree(
                CheckedIn.read(CheckedIn.SCHEMAS.resolve(type.name() + ".json")).getBytes(UTF_8));
    }

    private static Stream<EventType> types() {
        return EventCatalog.all().stream();
    }
}

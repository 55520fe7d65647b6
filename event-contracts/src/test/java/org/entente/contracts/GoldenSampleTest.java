package org.entente.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenSampleTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @MethodSource("types")
    void givenASample_whenDecodedAndEncodedAgain_thenNotACharacterDiffers(EventType type) {
        EventEnvelope event = GoldenSamples.event(type);

        String encoded = new String(EventCodec.encodeStructured(event.metadata(), event.event()), UTF_8);

        assertThat(encoded).isEqualTo(GoldenSamples.json(type).toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenASample_whenSentInBinaryMode_thenTheSameEventArrives(EventType type) {
        EventEnvelope sent = GoldenSamples.event(type);

        var arrived = new EventEnvelope(
                EventCodec.metadata(EventCodec.toHeaders(sent.metadata())),
                EventCodec.decode(type, EventCodec.encode(sent.event())));

        assertThat(arrived).isEqualTo(sent);
        assertThat(arrived.event()).isInstanceOf(type.payload());
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenASample_whenHeldAgainstItsSchema_thenItIsValidAndShowsEveryField(EventType type) {
        var data = GoldenSamples.json(type).path("data");

        assertThat(errors(type, data.toString())).isEmpty();
        assertThat(data.properties())
                .hasSameSizeAs(PayloadShape.of(type.payload()).fields());
    }

    @Test
    void givenASampleWithWrongValues_whenHeldAgainstItsSchema_thenEachIsFound() {
        EventType type = EventCatalog.byName("org.entente.deal.opened.v1").orElseThrow();
        ObjectNode data = (ObjectNode) GoldenSamples.json(type).path("data");
        data.put("dealId", "deal 7").put("destination", "Atlantis").put("workload", "GAMES");
        data.remove("endUse");

        List<String> keywords =
                errors(type, data.toString()).stream().map(Error::getKeyword).toList();

        assertThat(keywords).containsExactlyInAnyOrder("format", "pattern", "enum", "required");
    }

    @Test
    void givenTheFolderOfSamples_whenListed_thenItHoldsOneFilePerEventAndNoOther() {
        assertThat(CheckedIn.namesIn(CheckedIn.GOLDEN))
                .isEqualTo(types().map(type -> type.name() + ".json").sorted().toList());
    }

    private static List<Error> errors(EventType type, String data) {
        return SCHEMAS.getSchema(GoldenSampleTest.class.getResourceAsStream(type.schemaResource()))
                .validate(
                        data,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Stream<EventType> types() {
        return EventCatalog.all().stream();
    }
}

package org.entente.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    @Test
    void givenTheCatalog_whenTheDocumentIsRendered_thenTheCheckedInFileIsTheSame() {
        CheckedIn.assertUpToDate(CheckedIn.ASYNC_API, AsyncApiDocument.yaml());
    }

    @Test
    void givenTheDocument_whenItsChannelsAreRead_thenEachEventIsOnItsTopicAndItsSchemaFileExists() throws IOException {
        JsonNode document = new YAMLMapper().readTree(CheckedIn.read(CheckedIn.ASYNC_API));

        Map<String, Set<String>> published = document.path("channels")
                .propertyStream()
                .collect(Collectors.toMap(
                        channel -> channel.getValue().path("address").asText(),
                        channel -> channel.getValue()
                                .path("messages")
                                .propertyStream()
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())));

        assertThat(published)
                .isEqualTo(EventCatalog.all().stream()
                        .collect(Collectors.groupingBy(
                                EventType::topic, Collectors.mapping(EventType::name, Collectors.toSet()))));
        assertThat(EventCatalog.all()).allSatisfy(type -> {
            String payload = document.path("components")
                    .path("messages")
                    .path(type.name())
                    .at("/payload/$ref")
                    .asText();
            assertThat(CheckedIn.ASYNC_API.resolveSibling(payload).normalize())
                    .isRegularFile()
                    .hasFileName(type.name() + ".json");
        });
    }

    @Test
    void givenTheHeadersOfTheDocument_whenComparedWithThoseOfTheCodec_thenTheNamesAreTheSame() {
        Set<String> described = AsyncApiMessage.commonHeaders()
                .path("properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        EventMetadata full = GoldenSamples.event(
                        EventCatalog.byName("org.entente.deal.ready.v1").orElseThrow())
                .metadata();

        assertThat(EventCodec.toHeaders(full).keySet()).isEqualTo(described);
    }
}

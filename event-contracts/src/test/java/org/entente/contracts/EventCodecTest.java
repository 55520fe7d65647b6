package org.entente.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.consortium.ConsortiumOpened;
import org.entente.contracts.consortium.Member;
import org.entente.contracts.deals.DealReady;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.vocabulary.ConsortiumKind;
import org.entente.contracts.vocabulary.MemberRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {
    private static final UUID DEAL = UUID.fromString("6f0a1c1e-1006-4000-8000-000000000001");
    private static final UUID CONSORTIUM = UUID.fromString("6f0a1c1e-1005-4000-8000-000000000001");
    private static final UUID NORTHWIND = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000001");
    private static final EventType READY = EventCatalog.of(DealReady.class);
    private static final EventMetadata METADATA = new EventMetadata(
            UUID.fromString("6f0a1c1e-2000-4000-8000-000000000001"),
            READY.name(),
            "/entente/deal-tracker",
            DEAL,
            4,
            Instant.parse("2026-11-06T09:04:00.123456Z"),
            "story-first-deal",
            null,
            null,
            READY.schema());

    @Test
    void givenMetadata_whenTurnedIntoHeaders_thenOnlyWhatHasAValueIsThere() {
        assertThat(EventCodec.toHeaders(METADATA))
                .containsExactly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "6f0a1c1e-2000-4000-8000-000000000001"),
                        Map.entry("ce_type", "org.entente.deal.ready.v1"),
                        Map.entry("ce_source", "/entente/deal-tracker"),
                        Map.entry("ce_subject", DEAL.toString()),
                        Map.entry("ce_time", "2026-11-06T09:04:00.123456Z"),
                        Map.entry("ce_sequence", "4"),
                        Map.entry("ce_correlationid", "story-first-deal"),
                        Map.entry("ce_dataschema", "urn:entente:schema:org.entente.deal.ready.v1"),
                        Map.entry("content-type", "application/json"));
    }

    @Test
    void givenHeaders_whenReadBack_thenTheMetadataIsTheSame() {
        assertThat(EventCodec.metadata(EventCodec.toHeaders(METADATA))).isEqualTo(METADATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_sequence"})
    void givenHeadersWithAGap_whenRead_thenTheGapIsNamed(String header) {
        var headers = new LinkedHashMap<>(EventCodec.toHeaders(METADATA));
        headers.remove(header);

        assertThatThrownBy(() -> EventCodec.metadata(headers))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining(header.substring("ce_".length()));
    }

    @ParameterizedTest
    @CsvSource({"ce_id,7", "ce_subject,deal", "ce_sequence,four", "ce_time,yesterday", "ce_specversion,0.3"})
    void givenAnUnreadableHeader_whenRead_thenTheEventIsMalformed(String header, String value) {
        var headers = new LinkedHashMap<>(EventCodec.toHeaders(METADATA));
        headers.put(header, value);

        assertThatThrownBy(() -> EventCodec.metadata(headers)).isInstanceOf(MalformedEventException.class);
    }

    @Test
    void givenAnAbsentValue_whenEncoded_thenTheFieldIsLeftOutAndTheOrderIsThatOfTheRecord() {
        var unknownParent =
                new OrganizationRegistered(NORTHWIND, "Northwind Compute (demo)", "US", "US", null, null, null);

        assertThat(new String(EventCodec.encode(unknownParent), UTF_8)).isEqualTo("""
                        {"organizationId":"%s","legalName":"Northwind Compute (demo)",\
                        "headquartersCountry":"US","incorporationCountry":"US"}""".formatted(NORTHWIND));
    }

    @Test
    void givenAFieldOfALaterVersion_whenDecoded_thenItIsIgnored() {
        DomainEvent event =
                EventCodec.decode(READY, """
                {"dealId":"%s","consortiumId":"%s","readiness":{"score":1}}""".formatted(DEAL, CONSORTIUM).getBytes(UTF_8));

        assertThat(event).isEqualTo(new DealReady(DEAL, CONSORTIUM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "null",
                "{\"consortiumId\":\"6f0a1c1e-1005-4000-8000-000000000001\"}",
                "{\"dealId\":null,\"consortiumId\":\"6f0a1c1e-1005-4000-8000-000000000001\"}",
                "{\"dealId\":\"7\",\"consortiumId\":\"6f0a1c1e-1005-4000-8000-000000000001\"}"
            })
    void givenAPayloadThatDoesNotFit_whenDecoded_thenTheEventIsMalformed(String data) {
        assertThatThrownBy(() -> EventCodec.decode(READY, data.getBytes(UTF_8)))
                .isInstanceOf(MalformedEventException.class);
    }

    @Test
    void givenARequiredNestedFieldWithoutValue_whenEncoded_thenItIsRefusedByName() {
        var nobody = new Member(null, MemberRole.INTEGRATOR, null, null, null);
        var opened = new ConsortiumOpened(CONSORTIUM, DEAL, ConsortiumKind.PROJECT, NORTHWIND, List.of(nobody));

        assertThatThrownBy(() -> EventCodec.encode(opened))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.entente.consortium.opened.v1 needs a value for members[0].organizationId");
    }

    @Test
    void givenAnotherTypesMetadata_whenEncodedAsAWhole_thenItIsRefused() {
        var registered =
                new OrganizationRegistered(NORTHWIND, "Northwind Compute (demo)", "US", "US", null, null, null);

        assertThatThrownBy(() -> EventCodec.encodeStructured(METADATA, registered))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenAStructuredEventOfUnknownType_whenDecoded_thenTheEventIsMalformed() {
        byte[] json = new String(EventCodec.encodeStructured(METADATA, new DealReady(DEAL, CONSORTIUM)), UTF_8)
                .replace("deal.ready.v1", "deal.celebrated.v1")
                .getBytes(UTF_8);

        assertThatThrownBy(() -> EventCodec.decodeStructured(json))
                .isInstanceOf(MalformedEventException.class)
                .hasMessage("Unknown event type org.entente.deal.celebrated.v1");
    }
}

package org.entente.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AudienceProjectionTest {
    record Inner(
            @Visible(Audience.PUBLIC) String open,
            @Visible(Audience.AGENCIES) String closed) {}

    record Outer(
            @Visible(Audience.PUBLIC) Inner inPublic,
            @Visible(Audience.PUBLIC) List<Inner> listed,
            @Visible(Audience.PROGRAM) Inner inProgram)
            implements DomainEvent {}

    private static final EventType OUTER = new EventType("outer", "none", "none", Outer.class, "urn:none");
    private static final JsonNode OUTER_DATA = json("""
            {"inPublic":{"open":"a","closed":"b"},"listed":[{"open":"c","closed":"d"}],"inProgram":{"open":"e","closed":"f"}}""");

    @ParameterizedTest(name = "a reader up to {0}: public {1}, parties {2}, agencies {3}, program {4}")
    @CsvSource({
        "PUBLIC,   true, false, false, false",
        "PARTIES,  true, true,  false, false",
        "AGENCIES, true, true,  true,  false",
        "PROGRAM,  true, true,  true,  true"
    })
    void theCirclesAreNested(Audience ceiling, boolean pub, boolean parties, boolean agencies, boolean program) {
        assertThat(Map.of(
                        Audience.PUBLIC, pub,
                        Audience.PARTIES, parties,
                        Audience.AGENCIES, agencies,
                        Audience.PROGRAM, program))
                .allSatisfy((field, seen) ->
                        assertThat(field.visibleTo(ceiling)).as(field.name()).isEqualTo(seen));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @MethodSource("fieldsByAudience")
    void givenAnEvent_whenProjected_thenExactlyTheFieldsOfTheTableRemain(
            String name, Audience ceiling, Set<String> fields) {
        EventType type = EventCatalog.byName("org.entente." + name + ".v1").orElseThrow();

        JsonNode seen =
                AudienceProjection.project(type, GoldenSamples.json(type).path("data"), ceiling);

        assertThat(names(seen)).isEqualTo(fields);
    }

    static Stream<Arguments> fieldsByAudience() {
        Set<String> review = Set.of("reviewId", "dealId");
        Set<String> recommendation = Set.of(
                "reviewId",
                "dealId",
                "agency",
                "recommendation",
                "reasons",
                "legalBasis",
                "conditions",
                "note",
                "parts");
        Set<String> offering = Set.of(
                "offeringId",
                "organizationId",
                "name",
                "layer",
                "componentSlot",
                "version",
                "leadTimeDays",
                "regions",
                "workloads",
                "availableFrom",
                "operatorJurisdiction");
        Set<String> organization = Set.of(
                "organizationId",
                "legalName",
                "headquartersCountry",
                "incorporationCountry",
                "principalPlaceOfBusiness");
        return Stream.of(
                Arguments.of("review.recommendation-recorded", Audience.PUBLIC, review),
                Arguments.of("review.recommendation-recorded", Audience.PARTIES, review),
                Arguments.of("review.recommendation-recorded", Audience.AGENCIES, recommendation),
                Arguments.of("review.recommendation-recorded", Audience.PROGRAM, recommendation),
                Arguments.of("offering.published", Audience.PUBLIC, offering),
                Arguments.of(
                        "offering.published",
                        Audience.PARTIES,
                        plus(offering, "priceUsd", "usOriginValueUsd", "capacity")),
                Arguments.of("organization.registered", Audience.PUBLIC, organization),
                Arguments.of(
                        "organization.registered",
                        Audience.PARTIES,
                        plus(organization, "ultimateParentName", "ultimateParentCountry")),
                Arguments.of("consortium.formed", Audience.PUBLIC, Set.of("consortiumId", "dealId", "kind")),
                Arguments.of(
                        "consortium.formed",
                        Audience.PARTIES,
                        Set.of("consortiumId", "dealId", "kind", "anchorOrganizationId", "members")),
                Arguments.of("proposal.opened", Audience.PUBLIC, Set.of("proposalId")),
                Arguments.of("deal.held", Audience.PUBLIC, Set.of("dealId", "holdId", "reason")));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "PARTIES"})
    void givenARecommendation_whenProjectedBelowAgencies_thenNoWordOfItRemains(Audience ceiling) {
        EventType type = EventCatalog.byName("org.entente.review.recommendation-recorded.v1")
                .orElseThrow();
        ObjectNode data = (ObjectNode) GoldenSamples.json(type).path("data");

        String seen = AudienceProjection.project(type, data, ceiling).toString();

        assertThat(seen).doesNotContain("WAR", "APPROVE", "operator", "742.6", "consent", "liaison");
        assertThat(data.toString()).contains("WAR", "APPROVE", "operator", "742.6", "consent", "liaison");
    }

    @Test
    void givenNestedObjects_whenProjected_thenTheyRefineAndNeverWiden() {
        assertThat(AudienceProjection.project(OUTER, OUTER_DATA, Audience.PUBLIC))
                .isEqualTo(json("""
                        {"inPublic":{"open":"a"},"listed":[{"open":"c"}]}"""));
        assertThat(AudienceProjection.project(OUTER, OUTER_DATA, Audience.AGENCIES))
                .isEqualTo(json("""
                        {"inPublic":{"open":"a","closed":"b"},"listed":[{"open":"c","closed":"d"}]}"""));
        assertThat(AudienceProjection.project(OUTER, OUTER_DATA, Audience.PROGRAM))
                .isEqualTo(OUTER_DATA);
    }

    @Test
    void givenFieldsThatTheContractDoesNotName_whenProjected_thenTheyAreLeftOut() {
        JsonNode data = json("""
                {"dealId":{"secret":1},"consortiumId":"6f0a1c1e-1005-4000-8000-000000000001","agencyNote":"secret"}""");

        JsonNode seen = AudienceProjection.project(
                EventCatalog.byName("org.entente.deal.ready.v1").orElseThrow(), data, Audience.PROGRAM);

        assertThat(seen).isEqualTo(json("""
                {"consortiumId":"6f0a1c1e-1005-4000-8000-000000000001"}"""));
    }

    @Test
    void givenEveryEvent_whenProjectedForTheProgramOffice_thenNothingIsLost() {
        assertThat(EventCatalog.all()).allSatisfy(type -> {
            JsonNode data = GoldenSamples.json(type).path("data");
            assertThat(AudienceProjection.project(type, data, Audience.PROGRAM)).isEqualTo(data);
        });
    }

    @Test
    void givenEveryEvent_whenProjectedForThePublic_thenTheIdOfItsSubjectRemains() {
        assertThat(EventCatalog.all())
                .filteredOn(type -> !type.topic().equals(Topics.DRAFTS))
                .allSatisfy(type -> {
                    JsonNode seen = AudienceProjection.project(
                            type, GoldenSamples.json(type).path("data"), Audience.PUBLIC);
                    assertThat(UUID.fromString(
                                    seen.path(type.aggregate() + "Id").asText()))
                            .isEqualTo(GoldenSamples.event(type).metadata().subject());
                });
    }

    /** Which is why that topic is never read into the partner log: even that there is a draft says too much. */
    @Test
    void givenAnEventOfADraft_whenProjectedForCompaniesAndThePublic_thenNothingRemains() {
        assertThat(EventCatalog.all())
                .filteredOn(type -> type.topic().equals(Topics.DRAFTS))
                .hasSize(3)
                .allSatisfy(type -> {
                    JsonNode data = GoldenSamples.json(type).path("data");
                    assertThat(AudienceProjection.project(type, data, Audience.PARTIES))
                            .isEmpty();
                });
    }

    private static Set<String> plus(Set<String> fields, String... more) {
        return Stream.concat(fields.stream(), Arrays.stream(more)).collect(toSet());
    }

    private static Set<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).collect(toSet());
    }

    private static JsonNode json(String text) {
        return EventCodec.readTree(text.getBytes(UTF_8));
    }
}

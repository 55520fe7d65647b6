package org.entente.consortiumservice.consortium.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.consortiumservice.People.HARBOR;
import static org.entente.consortiumservice.People.LUMEN;
import static org.entente.consortiumservice.People.NORTHWIND;
import static org.entente.consortiumservice.People.as;
import static org.entente.consortiumservice.consortium.rest.PreSetRequests.beyondLayers;
import static org.entente.consortiumservice.consortium.rest.PreSetRequests.preSet;
import static org.entente.consortiumservice.consortium.rest.PreSetRequests.provider;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.consortiumservice.PublishedEvents;
import org.entente.consortiumservice.RegistryNews;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PreSetConsortiumResourceTest {

    @Inject
    RegistryNews registry;

    @BeforeEach
    void companiesAreKnown() {
        registry.companiesAreKnown();
    }

    @Test
    void givenAnAnnouncedPartnership_whenTheProgramOfficeRecordsIt_thenItStandsAndItsGapsAreNamed() {
        var request = preSet(
                true,
                provider(NORTHWIND, "HARDWARE"),
                provider(LUMEN, "MODELS"),
                provider(LUMEN, "APPLICATIONS"),
                beyondLayers(HARBOR, "DISTRIBUTOR"));

        String id = open("program-office", request)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/api/v1/consortia/"))
                .body("state", equalTo("FORMED"))
                .body("announced", equalTo(true))
                .body("dealId", nullValue())
                .body("invitations", empty())
                .body("members[3].layer", nullValue())
                .body("layerCoverage.APPLICATIONS", contains(LUMEN.toString()))
                .body("gaps", contains("DATA", "SECURITY"))
                .extract()
                .path("id");

        assertThat(PublishedEvents.await("consortium.consortia", UUID.fromString(id), 2)
                        .names())
                .containsExactly("ConsortiumOpened", "ConsortiumFormed");
    }

    @Test
    void givenACertifiedOffering_whenItIsNamed_thenTheMemberShowsItsNameAndThatItIsCertified() {
        var offering = registry.offering(NORTHWIND, "North One", ComponentSlot.ACCELERATOR);
        registry.certificate(offering, NORTHWIND, ComponentSlot.ACCELERATOR);

        open("company-admin", preSet(false, with(provider(NORTHWIND, "HARDWARE"), "offeringId", offering)))
                .statusCode(201)
                .body("state", equalTo("FORMED"))
                .body("members[0].offeringName", equalTo("North One"))
                .body("members[0].certified", equalTo(true));
    }

    @Test
    void givenAnotherOnesOffering_whenItIsNamed_thenTheRuleIsNamed() {
        var offering = registry.offering(LUMEN, "Lumen Large", ComponentSlot.MODEL);

        open("company-admin", preSet(false, with(provider(NORTHWIND, "MODELS"), "offeringId", offering)))
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("field", equalTo("members[0].offeringId"));
    }

    @Test
    void givenAnUnknownOffering_whenItIsNamed_thenItIsNotKnownHereYet() {
        open("company-admin", preSet(false, with(provider(NORTHWIND, "MODELS"), "offeringId", UUID.randomUUID())))
                .statusCode(422)
                .body("code", equalTo("not-known-here-yet"));
    }

    @Test
    void givenAnUnknownMember_whenItIsNamed_thenItIsNotKnownHereYet() {
        open("company-admin", preSet(false, provider(NORTHWIND, "HARDWARE"), provider(UUID.randomUUID(), "DATA")))
                .statusCode(422)
                .body("code", equalTo("not-known-here-yet"))
                .body("field", equalTo("members[1].organizationId"));
    }

    @Test
    void givenADeal_whenAConsortiumIsOpenedByHand_thenTheRuleIsNamed() {
        open("program-office", with(preSet(true), "dealId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("field", equalTo("dealId"));
        open("program-office", with(preSet(true), "kind", "PROJECT"))
                .statusCode(422)
                .body("allowed", contains("PRE_SET"));
    }

    @Test
    void givenAnAnchorThatIsNoMember_whenOpened_thenTheRuleIsNamed() {
        open("company-admin", preSet(false, provider(LUMEN, "MODELS")))
                .statusCode(422)
                .body("field", equalTo("anchorOrganizationId"));
    }

    @Test
    void givenWrongInput_whenOpened_thenItIsRefusedWithTheField() {
        open("company-admin", with(preSet(false), "members", List.of()))
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors.field", hasItem("members"));
        open("company-admin", with(preSet(false), "exclusive", true))
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        open("company-admin", preSet(false, provider(NORTHWIND, "BASEMENT")))
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void givenAnIdempotencyKey_whenAnInvitationIsAcceptedTwice_thenTheSecondGetsTheFirstAnswer() {
        var consortium = PreSetRequests.opened();
        var address = "/api/v1/consortia/" + consortium + "/invitations/" + LUMEN + "/acceptance";
        var key = UUID.randomUUID().toString();
        var first = as("second-company-admin").header("Idempotency-Key", key).post(address);

        var second = as("second-company-admin").header("Idempotency-Key", key).post(address);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(PublishedEvents.await("consortium.consortia", consortium, 3).names())
                .containsExactly("ConsortiumOpened", "InvitationAccepted", "ConsortiumFormed");
    }

    private static ValidatableResponse open(String person, Map<String, Object> request) {
        return as(person).body(request).post("/api/v1/consortia").then();
    }

    private static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        var changed = new HashMap<>(request);
        changed.put(field, value);
        return changed;
    }
}

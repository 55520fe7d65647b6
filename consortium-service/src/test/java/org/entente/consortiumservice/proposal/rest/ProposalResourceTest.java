package org.entente.consortiumservice.proposal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.consortiumservice.People.HARBOR;
import static org.entente.consortiumservice.People.LUMEN;
import static org.entente.consortiumservice.People.NORTHWIND;
import static org.entente.consortiumservice.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.consortiumservice.PublishedEvents;
import org.entente.consortiumservice.RegistryNews;
import org.entente.contracts.consortium.ProposalAccepted;
import org.entente.contracts.consortium.ProposalDeclined;
import org.entente.contracts.consortium.ProposalOpened;
import org.entente.contracts.consortium.ProposalWithdrawn;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProposalResourceTest {

    @Inject
    RegistryNews registry;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void companiesAreKnown() {
        registry.companiesAreKnown();
    }

    @Test
    void givenTwoKnownCompanies_whenOneProposesAndTheOtherAccepts_thenBothSeeItAndTheStreamTellsIt() {
        var opened = as("company-admin")
                .body(ProposalRequests.to(LUMEN))
                .post("/api/v1/proposals")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/api/v1/proposals/"))
                .body("state", equalTo("OPEN"))
                .body("version", equalTo(0))
                .body("createdAt", notNullValue())
                .body("updatedAt", notNullValue())
                .body("fromOrganizationId", equalTo(NORTHWIND.toString()))
                .body("fromOrganizationName", equalTo("Northwind Compute (demo)"))
                .body("toOrganizationName", equalTo("Lumen Models (demo)"))
                .body("layers", contains("HARDWARE", "MODELS"))
                .body("expiresOn", equalTo(ProposalRequests.EXPIRES_ON.toString()))
                .body("reason", nullValue())
                .extract();
        String id = opened.path("id");

        as("second-company-admin")
                .header("If-Match", "\"0\"")
                .post(opened.header("Location") + "/acceptance")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACCEPTED"));

        as("company-admin")
                .get("/api/v1/proposals/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACCEPTED"));
        var events = PublishedEvents.await("consortium.proposals", UUID.fromString(id), 2);
        assertThat(events.sequences()).containsExactly(1L, 2L);
        assertThat(events.payloads().getFirst()).isInstanceOf(ProposalOpened.class);
        assertThat(events.payloads().getLast()).isEqualTo(new ProposalAccepted(UUID.fromString(id), NORTHWIND, LUMEN));
    }

    @Test
    void givenAProposal_whenItIsDeclined_thenTheReasonIsVisibleAndTold() {
        var id = ProposalRequests.opened();

        as("second-company-admin")
                .body("{\"reason\":\"no capacity\"}")
                .post("/api/v1/proposals/" + id + "/decline")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("reason", equalTo("no capacity"));

        var events = PublishedEvents.await("consortium.proposals", UUID.fromString(id), 2);
        assertThat(events.payloads().getLast())
                .isEqualTo(new ProposalDeclined(UUID.fromString(id), NORTHWIND, LUMEN, "no capacity"));
    }

    @Test
    void givenAProposal_whenItIsWithdrawn_thenItCannotBeAcceptedAnyMore() {
        var id = ProposalRequests.opened();
        as("company-admin")
                .body("{\"reason\":\"plans changed\"}")
                .post("/api/v1/proposals/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        as("second-company-admin")
                .post("/api/v1/proposals/" + id + "/acceptance")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("state-conflict"))
                .body("state", equalTo("WITHDRAWN"))
                .body("allowed", empty())
                .body("detail", containsString("plans changed"));

        var events = PublishedEvents.await("consortium.proposals", UUID.fromString(id), 2);
        assertThat(events.payloads().getLast())
                .isEqualTo(new ProposalWithdrawn(UUID.fromString(id), NORTHWIND, LUMEN, "plans changed"));
    }

    @Test
    void givenAProposalPastItsLastDay_whenItIsAccepted_thenTheAnswerSaysThatItExpired() throws SQLException {
        var id = ProposalRequests.opened();
        expire(id);

        as("second-company-admin")
                .post("/api/v1/proposals/" + id + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("state-conflict"))
                .body("state", equalTo("EXPIRED"))
                .body("detail", containsString("expired at the end of 2026-01-31"));

        as("company-admin").get("/api/v1/proposals?state=EXPIRED").then().body("items.id", hasItem(id));
        as("company-admin").get("/api/v1/proposals?state=OPEN&limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void givenAnOlderVersion_whenItIsAccepted_thenTheCurrentOneIsNamed() {
        var id = ProposalRequests.opened();

        as("second-company-admin")
                .header("If-Match", "\"7\"")
                .post("/api/v1/proposals/" + id + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("version-conflict"))
                .body("currentVersion", equalTo(0));
    }

    @Test
    void givenAnUnknownAddressee_whenProposedTo_thenItIsNotKnownHereYet() {
        as("company-admin")
                .body(ProposalRequests.to(UUID.randomUUID()))
                .post("/api/v1/proposals")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-known-here-yet"))
                .body("detail", containsString("not known here yet"))
                .body("field", equalTo("toOrganizationId"));
    }

    @Test
    void givenASuspendedAddressee_whenProposedTo_thenTheRuleIsNamed() {
        var suspended = registry.suspendedCompany();

        as("company-admin")
                .body(ProposalRequests.to(suspended))
                .post("/api/v1/proposals")
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("detail", containsString("suspended"));
    }

    @Test
    void givenTheSenderItself_whenProposedTo_thenTheRuleIsNamed() {
        as("company-admin")
                .body(ProposalRequests.to(NORTHWIND))
                .post("/api/v1/proposals")
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-broken"));
    }

    @Test
    void givenWrongInput_whenProposed_thenEachFieldIsNamed() {
        var wrong = new HashMap<>(ProposalRequests.to(LUMEN));
        wrong.put("title", " ");
        wrong.remove("expiresOn");

        as("company-admin")
                .body(wrong)
                .post("/api/v1/proposals")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-input"))
                .body("errors.field", hasItem("title"))
                .body("errors.field", hasItem("expiresOn"));
    }

    @Test
    void givenAnUnknownField_whenProposed_thenItIsRefused() {
        var wrong = new HashMap<>(ProposalRequests.to(LUMEN));
        wrong.put("exclusive", true);

        as("company-admin")
                .body(wrong)
                .post("/api/v1/proposals")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
    }

    @Test
    void givenAnUnknownState_whenListed_thenTheInputIsRefused() {
        as("company-admin")
                .get("/api/v1/proposals?state=LOST")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void givenAnIdempotencyKey_whenTheSameRequestComesTwice_thenThereIsOneProposal() {
        var key = UUID.randomUUID().toString();
        var first = as("company-admin")
                .header("Idempotency-Key", key)
                .body(ProposalRequests.to(LUMEN))
                .post("/api/v1/proposals");

        var second = as("company-admin")
                .header("Idempotency-Key", key)
                .body(ProposalRequests.to(LUMEN))
                .post("/api/v1/proposals");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        as("company-admin")
                .header("Idempotency-Key", key)
                .body(ProposalRequests.to(HARBOR))
                .post("/api/v1/proposals")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void givenSeveralProposals_whenListedInPages_thenEachComesOnceAndTheNewestFirst() {
        var older = ProposalRequests.opened();
        var newer = ProposalRequests.opened();

        var first = as("company-admin")
                .get("/api/v1/proposals?role=sent&limit=1")
                .then()
                .statusCode(200)
                .extract();
        var second = as("company-admin")
                .queryParams(Map.of("role", "sent", "limit", 1, "after", first.<String>path("next")))
                .get("/api/v1/proposals")
                .then()
                .statusCode(200)
                .extract();

        assertThat(first.<String>path("items[0].id")).isEqualTo(newer);
        assertThat(second.<String>path("items[0].id")).isEqualTo(older);
        as("company-admin")
                .get("/api/v1/proposals?role=received&limit=200")
                .then()
                .body("items.id", not(hasItem(newer)));
        as("second-company-admin").get("/api/v1/proposals?role=received").then().body("items.id", hasItem(newer));
    }

    private void expire(String id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update proposal set expires_on = date '2026-01-31' where id = ?::uuid")) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }
}

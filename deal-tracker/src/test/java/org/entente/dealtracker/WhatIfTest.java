package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.as;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.HardMarket.whatIf;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.format.InstanceReader;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.Stage;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assemblies without a deal: who asks, who reads, what is kept, and what a repeat says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WhatIfTest {

    private Stage stage;
    private UUID storage;

    @BeforeEach
    void offer() {
        stage = new Stage();
        stage.register(DemoOrganization.NORTHWIND_COMPUTE);
        storage = stage.offer(DemoOrganization.NORTHWIND_COMPUTE, ComponentSlot.STORAGE, 1_000_000, "FI");
        eventually(() -> post("buyer", "/assemblies", whatIf("FI", ComponentSlot.STORAGE))
                .body("consortia.offerings.offeringId.flatten()", hasItem(storage.toString())));
    }

    @AfterEach
    void leave() {
        stage.withdrawAll();
        stage.close();
    }

    @Test
    void givenANeedThatIsNoDealWhenAssembledThenTheWholeAnswerComesAtOnce() {
        Map<String, Object> need = whatIf("FI", ComponentSlot.STORAGE);
        need.put("title", "Storage up north");
        need.put("top", 3);

        Response answer = as("company-member").body(need).post("/api/v1/assemblies");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        answer.then()
                .body("state", equalTo("COMPLETED"))
                .body("dealId", nullValue())
                .body("need.title", equalTo("Storage up north"))
                .body("need.destination", equalTo("FI"))
                .body(
                        "askedBy.organizationId",
                        equalTo(DemoOrganization.NORTHWIND_COMPUTE.id().toString()))
                .body("provenOptimal", equalTo(true))
                .body("gap.points", equalTo(0))
                .body("words", startsWith("Proven: no consortium has more than "))
                .body("top", equalTo(3))
                .body("timeLimitSeconds", equalTo(10))
                .body("consortia[0].offerings[0].offeringId", equalTo(storage.toString()));
        as("company-member").get(answer.header("Location")).then().body("id", equalTo(answer.<String>path("id")));
    }

    @Test
    void givenAWhatIfWhenReadThenOnlyTheAskersOrganizationTheProgramOfficeAndAuditorsSeeIt() {
        UUID run = assembled("company-member");
        String one = "/assemblies/" + run;

        for (String insider : List.of("company-member", "company-admin", "program-office", "auditor")) {
            get(insider, one).statusCode(200);
            get(insider, one + "/inputs").statusCode(200);
            get(insider, "/assemblies?limit=200").body("items.id", hasItem(run.toString()));
        }
        for (String outsider :
                List.of("second-company-admin", "buyer", "commerce-reviewer", "assessor", "partner-system")) {
            get(outsider, one).statusCode(404);
            get(outsider, one + "/inputs").statusCode(404);
            post(outsider, one + "/cancel").statusCode(404);
            post(outsider, one + "/repeat").statusCode(404);
            get(outsider, "/assemblies?limit=200").body("items.id", not(hasItem(run.toString())));
        }
        post("auditor", one + "/repeat").statusCode(403);
        Api.anybody("nobody").get("/api/v1" + one).then().statusCode(401);
    }

    @Test
    void givenSomebodyWithoutAnInterestWhenTheyAskThenTheyAreTurnedAway() {
        for (String other : List.of("commerce-reviewer", "assessor", "auditor", "partner-system")) {
            post(other, "/assemblies", whatIf("FI", ComponentSlot.STORAGE)).statusCode(403);
        }
    }

    @Test
    void givenAProgramOfficersRunWhenACompanyCannotReadItThenNothingOfItShows() {
        UUID run = assembled("program-office");

        get("program-office", "/assemblies/" + run).body("askedBy.name", equalTo("Program Office (demo)"));
        get("company-admin", "/assemblies/" + run).statusCode(404);
    }

    @Test
    void givenARunWhenItsInputsAreReadThenTheyAreTheInstanceThatWasSearched() throws IOException {
        UUID run = assembled("buyer");

        byte[] text = get("buyer", "/assemblies/" + run + "/inputs").extract().asByteArray();

        assertThat(InstanceReader.read(new ByteArrayInputStream(text)).offerings())
                .extracting(Candidate::id)
                .contains(storage.toString());
    }

    @Test
    void givenARunWhenRepeatedThenTheSameInputsGiveTheSameAnswerAlsoAfterTheMarketHasChanged() {
        UUID run = assembled("buyer");
        String hash = get("buyer", "/assemblies/" + run).extract().path("inputsHash");
        UUID cheaper = stage.offer(DemoOrganization.NORTHWIND_COMPUTE, ComponentSlot.STORAGE, 500_000, "FI");
        eventually(() -> post("buyer", "/assemblies", whatIf("FI", ComponentSlot.STORAGE))
                .body("consortia[0].offerings[0].offeringId", equalTo(cheaper.toString())));

        post("buyer", "/assemblies/" + run + "/repeat")
                .statusCode(201)
                .body("repeats", equalTo(run.toString()))
                .body("inputsHash", equalTo(hash))
                .body("sameAnswer", equalTo(true))
                .body("words", containsString("The repeat gave the same answer."))
                .body("need.destination", equalTo("FI"))
                .body("consortia[0].offerings[0].offeringId", equalTo(storage.toString()))
                .body("consortia[0].score.what", hasItem("price"));
    }

    @Test
    void givenTwoChosenOfferingsWhenTheyAreAttestedThenTheirPairSaysSo() {
        stage.register(DemoOrganization.LUMEN_MODELS);
        UUID network = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.NETWORK, 300_000, "FI");
        Map<String, Object> need = whatIf("FI", ComponentSlot.STORAGE, ComponentSlot.NETWORK);
        eventually(() -> post("buyer", "/assemblies", need)
                .body("consortia[0].pairs.size()", equalTo(1))
                .body("consortia[0].pairs[0].attested", equalTo(false)));

        stage.attest(network, storage);

        eventually(() -> post("buyer", "/assemblies", need)
                .body("consortia[0].pairs[0].attested", equalTo(true))
                .body("consortia[0].pairs[0].offeringId", equalTo(storage.toString()))
                .body("consortia[0].pairs[0].otherOfferingId", equalTo(network.toString())));
    }

    @Test
    void givenARequestWithAKeyWhenRepeatedThenItIsAboutTheSameRun() {
        String key = UUID.randomUUID().toString();

        String first = keyed(key, 5).path("id");

        assertThat(keyed(key, 5).<String>path("id")).isEqualTo(first);
        assertThat(keyed(key, 6).<String>path("code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void givenAPreferenceForAnAsynchronousAnswerWhenAskedThenItIsAppliedAndTheRunCanBeFollowed() {
        Response answer = as("buyer")
                .header("Prefer", "respond-async, wait=10")
                .body(whatIf("FI", ComponentSlot.STORAGE))
                .post("/api/v1/assemblies");

        assertThat(answer.header("Preference-Applied")).isEqualTo("respond-async");
        assertThat(answer.statusCode()).isIn(201, 202);
        eventually(() -> as("buyer").get(answer.header("Location")).then().body("state", equalTo("COMPLETED")));
    }

    @Test
    void givenBadInputWhenAskedThenEachFaultIsNamed() {
        refused(Map.of("timeLimitSeconds", 0), "timeLimitSeconds", "must be from 1 to 300");
        refused(Map.of("timeLimitSeconds", -3), "timeLimitSeconds", "must be from 1 to 300");
        refused(Map.of("timeLimitSeconds", 301), "timeLimitSeconds", "must be from 1 to 300");
        refused(Map.of("top", 0), "top", "must be from 1 to 20");
        refused(Map.of("requiredSlots", List.of()), "requiredSlots", "must not be empty");
        refused(Map.of("destination", "ZZ"), "destination", "must be a country in two letters (ISO 3166-1)");
        refused(Map.of("deliveryBy", "2020-01-01"), "deliveryBy", "must not be in the past");
        refused(Map.of("anything", 1), "anything", "is not a known field");
    }

    private static void refused(Map<String, Object> wrong, String field, String message) {
        Map<String, Object> need = new HashMap<>(whatIf("FI", ComponentSlot.STORAGE));
        need.putAll(wrong);
        post("buyer", "/assemblies", need)
                .statusCode(400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", equalTo(message));
    }

    private static Response keyed(String key, int top) {
        Map<String, Object> need = whatIf("FI", ComponentSlot.STORAGE);
        need.put("top", top);
        return as("buyer").header("Idempotency-Key", key).body(need).post("/api/v1/assemblies");
    }

    private static UUID assembled(String who) {
        return Api.id(
                post(who, "/assemblies", whatIf("FI", ComponentSlot.STORAGE)).statusCode(201));
    }
}

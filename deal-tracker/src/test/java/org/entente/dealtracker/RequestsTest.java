package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.as;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input, conflicts, repeats and pages: each answer is a problem that says what to do. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RequestsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "title, '', title",
                "destination, XX, destination",
                "destination, Saudi Arabia, destination",
                "workload, SLEEP, workload",
                "valueLimitUsd, -1, valueLimitUsd",
                "endUser, null, endUser",
                "requiredSlots, null, requiredSlots",
                "deliveryBy, 2020-01-01, deliveryBy",
            })
    void givenABadFieldWhenADealIsOpenedThenTheProblemNamesTheField(String field, String value, String named) {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.MODEL));
        need.put(field, value);

        problem(post("buyer", "/deals", need), 400, "invalid-input").body("errors.field", hasItem(startsWith(named)));
    }

    @Test
    void givenAFieldThatIsNotKnownWhenADealIsOpenedThenItIsRefused() {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.MODEL));
        need.put("budget", 1);

        problem(post("buyer", "/deals", need), 400, "unknown-field").body("detail", containsString("budget"));
    }

    @Test
    void givenCentsWhereWholeDollarsAreMeantWhenADealIsOpenedThenItIsRefused() {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.MODEL));
        need.put("valueLimitUsd", 10.5);

        problem(post("buyer", "/deals", need), 400, "invalid-input");
    }

    @Test
    void givenSlotsThatContradictEachOtherWhenADealIsOpenedThenItIsRefused() {
        problem(post("buyer", "/deals", Api.need(ComponentSlot.MODEL, ComponentSlot.MODEL)), 400, "invalid-input");
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.MODEL, ComponentSlot.STORAGE));
        need.put("couplings", List.of(Map.of("slots", List.of("MODEL", "NETWORK"), "mode", "REQUIRED")));
        problem(post("buyer", "/deals", need), 400, "invalid-input").body("errors.field", hasItem("couplings"));
    }

    @Test
    void givenNonsenseInAQueryWhenListedThenTheProblemNamesTheParameter() {
        problem(get("buyer", "/deals?state=SLEEPING"), 400, "invalid-input").body("errors.field", contains("state"));
        problem(get("buyer", "/deals?limit=0"), 400, "invalid-input").body("errors.field", contains("limit"));
        problem(get("buyer", "/licenses?limit=many"), 400, "invalid-input").body("errors.field", contains("limit"));
        problem(get("buyer", "/reviews?state=SLEEPING"), 400, "invalid-input").body("errors.field", contains("state"));
        problem(get("buyer", "/deals?after=nonsense"), 400, "invalid-input").body("errors.field", contains("after"));
        problem(get("state-reviewer", "/reviews?waitingFor=you"), 400, "invalid-input");
        problem(get("buyer", "/reviews?waitingFor=me"), 403, "forbidden");
    }

    @Test
    void givenTheSameKeyWhenADealIsOpenedTwiceThenThereIsOne() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> need = Api.need(ComponentSlot.MODEL);

        UUID first = Api.id(keyed(key, need).statusCode(201));
        UUID second = Api.id(keyed(key, need).statusCode(201));

        assertThat(second).isEqualTo(first);
        problem(keyed(key, Api.need(ComponentSlot.STORAGE)), 422, "idempotency-key-reused");
    }

    @Test
    void givenAnOldVersionWhenADealIsChangedThenTheProblemSaysTheCurrentOne() {
        UUID deal = Api.open(ComponentSlot.LABELING);
        String tag = get("buyer", "/deals/" + deal).extract().header("ETag");
        as("buyer")
                .header("If-Match", tag)
                .body(Map.of())
                .post("/api/v1/deals/" + deal + "/assemblies")
                .then()
                .statusCode(201);

        problem(
                        as("buyer")
                                .header("If-Match", tag)
                                .body(Map.of("reason", "late"))
                                .post("/api/v1/deals/" + deal + "/withdrawal")
                                .then(),
                        409,
                        "version-conflict")
                .body("currentVersion", notNullValue());
    }

    @Test
    void givenAnOpenDealWhenSomethingTooEarlyIsAskedThenTheProblemSaysWhatIsAllowed() {
        UUID deal = Api.open(ComponentSlot.LABELING);

        problem(
                        post(
                                "buyer",
                                "/deals/" + deal + "/substitution",
                                Map.of("leavingOfferingId", UUID.randomUUID())),
                        409,
                        "state-conflict")
                .body("state", equalTo("OPEN"))
                .body("allowed", contains("assemble", "hold", "withdraw"));
        problem(
                        post(
                                "buyer",
                                "/deals/" + deal + "/selection",
                                Map.of(
                                        "assemblyId", UUID.randomUUID(),
                                        "rank", 1,
                                        "anchorOrganizationId", DemoOrganization.LUMEN_MODELS.id())),
                        400,
                        "invalid-input")
                .body("errors.field", contains("assemblyId"));
    }

    @Test
    void givenAPendingApplicationWhenAnotherIsSubmittedThenItIsRefused() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID review = Api.submit(deal.id());

            problem(post("company-admin", "/reviews", Map.of("dealId", deal.id())), 409, "state-conflict")
                    .body("reviewId", equalTo(review.toString()));
        }
    }

    @Test
    void givenAReviewWhenItIsWalkedThroughThenItWaitsForTheRightAgencyAtEachStep() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID review = Api.submit(deal.id());
            assertWaiting(review, "commerce-reviewer", "state-reviewer");
            Api.refer(review);
            assertWaiting(review, "state-reviewer", "commerce-reviewer");
            problem(decide(review), 409, "state-conflict").body("waitingFor", hasItems("STATE", "WAR", "ENERGY"));
            problem(recommend("war-reviewer", review, Map.of("recommendation", "DENY")), 422, "rule-broken")
                    .body("missing", hasItem("reasons"));
            recommend("state-reviewer", review, Map.of("recommendation", "APPROVE"))
                    .statusCode(200);
            assertWaiting(review, "war-reviewer", "state-reviewer");
            problem(recommend("state-official", review, Map.of("recommendation", "APPROVE")), 409, "state-conflict");
            recommend("energy-reviewer", review, Map.of("recommendation", "APPROVE"))
                    .statusCode(200);
            Map<String, Object> denial =
                    Map.of("recommendation", "DENY", "reasons", "diversion", "legalBasis", "ECRA 4812; 15 CFR 742.6");
            recommend("war-official", review, denial).statusCode(200);
            assertWaiting(review, "commerce-reviewer", "war-reviewer");

            problem(decide(review), 409, "state-conflict").body("detail", containsString("Operating Committee"));
        }
    }

    @Test
    void givenManyDealsWhenTheyAreReadInPagesThenEachIsShownOnce() {
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opened.add(Api.open(ComponentSlot.NETWORK).toString());
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = get("buyer", "/deals?state=OPEN&limit=2" + (next.isEmpty() ? "" : "&after=" + next))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertThat(seen).containsAll(opened).doesNotHaveDuplicates();
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    private static void assertWaiting(UUID review, String forWhom, String notFor) {
        String waiting = "/reviews?waitingFor=me&limit=200";
        get(forWhom, waiting).statusCode(200).body("items.id", hasItem(review.toString()));
        get(notFor, waiting).statusCode(200).body("items.id", not(hasItem(review.toString())));
    }

    private static ValidatableResponse keyed(String key, Map<String, Object> need) {
        return as("buyer")
                .header("Idempotency-Key", key)
                .body(need)
                .post("/api/v1/deals")
                .then();
    }

    private static ValidatableResponse decide(UUID review) {
        return Api.approve(review);
    }

    private static ValidatableResponse recommend(String person, UUID review, Map<String, Object> body) {
        return post(person, "/reviews/" + review + "/recommendations", body);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", containsString(code));
    }
}

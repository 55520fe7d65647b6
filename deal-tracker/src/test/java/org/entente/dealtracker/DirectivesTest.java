package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.as;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.id;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.deal.application.DirectiveHolds;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Directives about countries that no other test's deal has to do with. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DirectivesTest {

    @Inject
    DirectiveHolds holds;

    private final List<UUID> issued = new ArrayList<>();

    @AfterEach
    void liftAll() {
        issued.forEach(id -> as("program-office")
                .body(Map.of("reason", "the test is over"))
                .post("/api/v1/directives/" + id + "/lifting"));
    }

    @Test
    void givenTwoPersonsWhenADirectiveIsPutInForceThenItsDealsAreHeldAndGoOnWhereTheyWereWhenItIsLifted() {
        try (ReadyDeal ready = ReadyDeal.make(Map.of("destination", "IS"))) {
            UUID need = open("IS");
            UUID outside = open("NO");
            post("program-office", "/directives/preview", Map.of("destinations", List.of("IS")))
                    .statusCode(200)
                    .body("deals", equalTo(2))
                    .body("summary", equalTo("2 open deals"));
            UUID directive = id(propose("program-office", Map.of("destinations", List.of("IS")))
                    .statusCode(201)
                    .body("state", equalTo("PROPOSED"))
                    .body("deals", equalTo(2))
                    .body("held", equalTo(0))
                    .body("mine", equalTo(true)));
            get("commerce-official", "/directives/" + directive).body("mine", equalTo(false));
            get("buyer", "/directives/" + directive).statusCode(404);
            post("program-office", "/directives/" + directive + "/approval")
                    .statusCode(422)
                    .body("code", equalTo("rule-broken"))
                    .body("detail", containsString("You proposed this directive: a second person"));
            post("state-official", "/directives/" + directive + "/approval").statusCode(403);

            approve("commerce-official", directive);

            awaitState(ready.id(), "ON_HOLD");
            awaitState(need, "ON_HOLD");
            get("company-member", "/deals/" + ready.id())
                    .body("stage", equalTo("READY"))
                    .body("holds.reason", contains("POLICY_DIRECTIVE"))
                    .body("holds[0].directiveId", equalTo(directive.toString()))
                    .body("holds[0].owner", equalTo("Commerce"))
                    .body("holds[0].detail", containsString("Policy directive \"Frontier models\" of Commerce"))
                    .body("holds[0].detail", containsString("Access is under review."))
                    .body("holds[0].liftedBy", containsString("lifts the directive"));
            get("third-company-admin", "/deals/" + need)
                    .body("endUser", nullValue())
                    .body("holds[0].detail", containsString("Access is under review."));
            get("third-company-admin", "/deals/" + need + "/timeline")
                    .body("items.text", hasItem(containsString("Access is under review.")));
            get("buyer", "/deals/" + outside).body("state", equalTo("OPEN")).body("holds", empty());
            get("buyer", "/directives/" + directive)
                    .statusCode(200)
                    .body("held", equalTo(2))
                    .body("issuedBy", nullValue());
            get("auditor", "/directives/" + directive).body("issuedBy", equalTo("Commerce Official (demo)"));
            post("buyer", "/deals/" + need + "/assemblies", Map.of())
                    .statusCode(409)
                    .body("detail", containsString("lifts the directive"));

            lift(directive, "the review ended")
                    .body("state", equalTo("LIFTED"))
                    .body("endReason", equalTo("the review ended"));

            awaitState(ready.id(), "READY");
            awaitState(need, "OPEN");
            get("buyer", "/deals/" + ready.id() + "/timeline")
                    .body(
                            "items.text",
                            hasItem(
                                    "A hold was lifted. Policy directive \"Frontier models\" was lifted: the review ended."));
            lift(directive, "again").statusCode(409).body("allowed", empty());
            assertThat(ready.stage()
                            .topics()
                            .readKey("deals.policies", directive.toString(), 3, Duration.ofSeconds(20)))
                    .extracting(each -> Topics.metadata(each).type())
                    .containsExactly(
                            "org.entente.directive.proposed.v1",
                            "org.entente.directive.issued.v1",
                            "org.entente.directive.lifted.v1");
        }
    }

    @Test
    void givenADirectiveInForceWhenADealIsOpenedThenItIsHeldFromItsFirstAnswerOn() {
        inForce(Map.of("endUserCountries", List.of("FJ")));

        post("buyer", "/deals", need("FJ"))
                .statusCode(201)
                .body("state", equalTo("ON_HOLD"))
                .body("stage", equalTo("OPEN"))
                .body("holds.reason", contains("POLICY_DIRECTIVE"));
    }

    @Test
    void givenADealWithAnotherHoldWhenTheDirectiveIsLiftedThenItStaysOnHold() {
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "LI"))) {
            deal.stage().suspend(deal.model());
            awaitState(deal.id(), "ON_HOLD");
            UUID directive = inForce(Map.of("destinations", List.of("LI")));
            eventually(() -> get("buyer", path(deal)).body("holds", hasSize(2)));

            lift(directive, "it is over").statusCode(200);

            eventually(() -> get("buyer", path(deal)).body("holds.reason", contains("CERTIFICATION_SUSPENDED")));
            get("buyer", path(deal)).body("state", equalTo("ON_HOLD"));
            deal.stage().reinstate(deal.model());
            awaitState(deal.id(), "READY");
        }
    }

    @Test
    void givenADealUnderReviewWhenADirectiveComesThenNoDecisionSlipsInBeforeItsHold() {
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "MT"))) {
            UUID review = Api.submit(deal.id());
            Api.recommendAll(review);

            UUID directive = inForce(Map.of("destinations", List.of("MT")));
            Api.approve(review).statusCode(409).body("detail", containsString("lifts the directive"));
            lift(directive, "it is over").statusCode(200);

            Api.approve(review).statusCode(200);
            get("buyer", path(deal)).body("state", equalTo("LICENSED")).body("holds", empty());
        }
    }

    @Test
    void givenManyDealsWhenADirectiveComesAndGoesAndSeveralLookAtOnceThenEachIsHeldAndReleasedOnce() throws Exception {
        List<UUID> deals = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            deals.add(open("TV"));
        }
        UUID directive = inForce(Map.of("destinations", List.of("TV")));
        lookFromEverywhere(deals.subList(0, 30));
        eventually(() -> get("auditor", "/directives/" + directive).body("held", equalTo(150)));

        lift(directive, "it is over").statusCode(200);
        lookFromEverywhere(deals.subList(0, 30));
        eventually(() -> get("auditor", "/directives/" + directive).body("held", equalTo(0)));

        for (UUID deal : deals.subList(0, 40)) {
            get("auditor", "/deals/" + deal + "/timeline").body("items", hasSize(3));
            get("buyer", "/deals/" + deal).body("state", equalTo("OPEN"));
        }
    }

    @Test
    void givenAProposalWhenItIsWithdrawnThenItNeverHeldAnything() {
        UUID directive = id(propose("commerce-official", Map.of("destinations", List.of("SM")))
                .statusCode(201));

        post("program-office", "/directives/" + directive + "/withdrawal", Map.of("reason", "another measure"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("endedBy", notNullValue());

        approve("program-office", directive, 409);
        get("buyer", "/directives?limit=200").body("items.id", not(hasItem(directive.toString())));
        get("auditor", "/directives?state=WITHDRAWN").body("items.id", hasItem(directive.toString()));
    }

    @Test
    void givenWrongInputWhenADirectiveIsProposedThenEveryWrongFieldIsNamed() {
        propose("program-office", Map.of("destinations", List.of("SA", "XX"), "endUserCountries", List.of("YY")))
                .statusCode(400)
                .body("errors.field", contains("scope.destinations[1]", "scope.endUserCountries[0]"));
        post("program-office", "/directives", Map.of("title", "Frontier models"))
                .statusCode(400)
                .body("errors", hasSize(4));
        propose("program-office", Map.of("countries", List.of("SA")))
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        propose("buyer", Map.of()).statusCode(403);
        Api.anybody("nobody").get("/api/v1/directives").then().statusCode(401);
    }

    /** As several replicas would that took the same deals. */
    private void lookFromEverywhere(List<UUID> deals) throws InterruptedException {
        List<UUID> shuffled = new ArrayList<>(deals);
        shuffled.addAll(deals);
        Collections.shuffle(shuffled);
        try (var replicas = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> looks = shuffled.stream()
                    .<Callable<Void>>map(deal -> () -> {
                        holds.examine(deal);
                        return null;
                    })
                    .toList();
            replicas.invokeAll(looks);
        }
    }

    private UUID inForce(Map<String, Object> scope) {
        UUID directive = id(propose("program-office", scope).statusCode(201));
        approve("commerce-official", directive);
        return directive;
    }

    private void approve(String person, UUID directive) {
        approve(person, directive, 200).body("state", equalTo("IN_FORCE"));
        issued.add(directive);
    }

    private static ValidatableResponse approve(String person, UUID directive, int status) {
        return post(person, "/directives/" + directive + "/approval").statusCode(status);
    }

    private static ValidatableResponse lift(UUID directive, String reason) {
        return post("program-office", "/directives/" + directive + "/lifting", Map.of("reason", reason));
    }

    private static ValidatableResponse propose(String person, Map<String, Object> scope) {
        return post(
                person,
                "/directives",
                Map.of(
                        "title", "Frontier models",
                        "reason", "Access is under review.",
                        "legalBasis", "15 CFR 744.11",
                        "issuingAgency", "COMMERCE",
                        "scope", scope));
    }

    private static UUID open(String country) {
        return id(post("buyer", "/deals", need(country)).statusCode(201));
    }

    private static Map<String, Object> need(String country) {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.MODEL));
        need.put("destination", country);
        need.put("endUser", Map.of("name", "Kestrel Clinics (demo)", "country", country));
        return need;
    }

    private static String path(ReadyDeal deal) {
        return "/deals/" + deal.id();
    }

    private static void awaitState(UUID deal, String state) {
        eventually(() -> get("buyer", "/deals/" + deal).statusCode(200).body("state", equalTo(state)));
    }
}

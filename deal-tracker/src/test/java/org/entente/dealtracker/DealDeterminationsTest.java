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
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.entente.dealtracker.deal.application.DealsDetermined;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What deals need, over days and changes of policy that no other test's deal has to do with. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DealDeterminationsTest {

    private static final LocalDate TODAY = Washington.day(Clock.systemUTC().instant());

    @Inject
    DealsDetermined deals;

    @AfterEach
    void today() {
        SettableClock.ahead(0);
    }

    @Test
    void givenAnEntryWithASunsetWhenItsDayComesThenTheDealIsHeldUntilTheEntryIsExtended() {
        inForce(entity("PELICAN", 1, TODAY, TODAY.plusDays(20)));
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "AE"))) {
            state("buyer", deal.id(), transaction("Pelican", "3A090.a"))
                    .statusCode(200)
                    .body("number", equalTo(1))
                    .body("cause", equalTo("TRANSACTION_STATED"))
                    .body("requirement", equalTo("NO_LICENSE_REQUIRED"))
                    .body("rules", hasItems("PELICAN/1", "R3/1"))
                    .body("changed", nullValue())
                    .body("transaction.parties[0].name", equalTo("Pelican"));
            get("buyer", path(deal)).body("state", equalTo("READY"));

            SettableClock.ahead(21);

            awaitState(deal, "ON_HOLD");
            get("company-member", path(deal) + "/determination")
                    .statusCode(200)
                    .body("number", equalTo(2))
                    .body("cause", equalTo("DAY"))
                    .body("asOf", equalTo(TODAY.plusDays(21).toString()))
                    .body("requirement", equalTo("LICENSE_REQUIRED"))
                    .body("changed.before.requirement", equalTo("NO_LICENSE_REQUIRED"))
                    .body("changed.because", hasItems("R3/1", "PELICAN/1"));
            get("buyer", path(deal))
                    .body("holds.reason", contains("POLICY_CHANGED"))
                    .body("holds[0].owner", equalTo("Program office"))
                    .body("holds[0].detail", containsString("LICENSE_REQUIRED"))
                    .body("holds[0].detail", containsString("PELICAN/1"))
                    .body("holds[0].liftedBy", containsString("comes out as before (NO_LICENSE_REQUIRED)"));
            UUID extension = id(propose(entity("PELICAN", 2, TODAY.plusDays(21), null)));
            get("program-office", "/policy-changes/" + extension + "/preview")
                    .statusCode(200)
                    .body("changedDeals", equalTo(1))
                    .body("changed.dealId", contains(deal.id().toString()))
                    .body("changed[0].what", equalTo("determination"))
                    .body("changed[0].before", containsString("LICENSE_REQUIRED"))
                    .body("changed[0].after", equalTo("NO_LICENSE_REQUIRED"))
                    .body("changed[0].because", hasItems("R3/1", "PELICAN/2"))
                    .body("changesBeforeToday", empty());
            get("company-admin", "/policy-changes/" + extension + "/preview").statusCode(404);
            get("state-official", "/policy-changes/" + extension + "/preview").statusCode(403);
            post("commerce-official", "/policy-changes/" + extension + "/activation")
                    .statusCode(200);

            awaitState(deal, "READY");
            get("buyer", path(deal) + "/determinations")
                    .body("items.number", contains(3, 2, 1))
                    .body("items[0].cause", equalTo("POLICY_CHANGED"))
                    .body("items[0].rules", hasItem("PELICAN/2"));
            get("buyer", path(deal) + "/determinations?limit=2").body("items.number", contains(3, 2));
            get("buyer", path(deal) + "/timeline")
                    .body(
                            "items.text",
                            hasItem("A hold was lifted. Determination 3 comes out as before: NO_LICENSE_REQUIRED."));
            get("company-admin", "/policy-changes/" + extension).statusCode(200);
            get("program-office", "/policy-changes/" + extension + "/preview").statusCode(409);
        }
    }

    @Test
    void givenAChangeThatBeginsLaterWhenItIsPreviewedThenItsFirstDayIsLookedAt() {
        inForce(entity("GANNET", 1, TODAY, TODAY.plusDays(40)));
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "AE"))) {
            state("buyer", deal.id(), transaction("Gannet", "3A090.a")).statusCode(200);

            UUID change = id(propose(entity("GANNET", 2, TODAY.plusDays(41), null)));

            get("auditor", "/policy-changes/" + change + "/preview")
                    .body("changed.dealId", contains(deal.id().toString()))
                    .body("changed[0].on", equalTo(TODAY.plusDays(41).toString()));
        }
    }

    @Test
    void givenNoLicenseRequiredWhenAnApplicationIsSubmittedThenOnlyWithAReasonThatStaysVisible() {
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "DE"))) {
            state("company-admin", deal.id(), transaction("Kestrel (demo)", "DE", "3A090.a"))
                    .statusCode(200)
                    .body("requirement", equalTo("NO_LICENSE_REQUIRED"));

            post("company-admin", "/reviews", Map.of("dealId", deal.id()))
                    .statusCode(422)
                    .body("requirement", equalTo("NO_LICENSE_REQUIRED"))
                    .body("detail", containsString("No rule in force asks for a license."));

            UUID review = id(post(
                            "company-admin",
                            "/reviews",
                            Map.of("dealId", deal.id(), "overrideReason", "the bank asks for a decision"))
                    .statusCode(201)
                    .body("determination.overrideReason", equalTo("the bank asks for a decision")));
            get("commerce-official", "/reviews/" + review)
                    .body("determination.stated", equalTo(true))
                    .body("determination.requirement", equalTo("NO_LICENSE_REQUIRED"))
                    .body("determination.rules", hasItem("R1/1"));
        }
    }

    @Test
    void givenADeniedPartyWhenAnApplicationIsSubmittedThenItIsRefusedWithTheFinding() {
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "DE"))) {
            Map<String, Object> denied = transaction("Denied (demo)", "DE", "NONE");
            party(denied).put("listings", List.of("DPL"));
            state("buyer", deal.id(), denied).body("requirement", equalTo("PROHIBITED"));

            post("company-admin", "/reviews", Map.of("dealId", deal.id()))
                    .statusCode(422)
                    .body("detail", containsString("Nothing may go to a denied person"));
        }
    }

    @Test
    void givenOtherFactsUnderReviewWhenTheyAreStatedThenTheDealIsHeldUntilAPersonAcceptsThem() {
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "SA"))) {
            state("buyer", deal.id(), transaction("Kestrel (demo)", "SA", "3A090.a"))
                    .body("requirement", equalTo("LICENSE_REQUIRED"));
            UUID review = Api.submit(deal.id());
            state("buyer", deal.id(), transaction("Kestrel (demo)", "SA", "3A090.a"))
                    .body("number", equalTo(1));
            get("buyer", path(deal)).body("state", equalTo("IN_REVIEW"));

            state("buyer", deal.id(), transaction("Kestrel (demo)", "SA", "NONE"))
                    .body("number", equalTo(2))
                    .body("requirement", equalTo("NO_LICENSE_REQUIRED"));

            get("buyer", path(deal))
                    .body("state", equalTo("ON_HOLD"))
                    .body("holds.reason", contains("DETERMINATION_CHANGED"));
            get("commerce-official", "/reviews/" + review).body("determination.number", equalTo(1));
            Map<String, Object> why = Map.of("reason", "the racks were left out");
            post("company-admin", path(deal) + "/determination/acceptance", why).statusCode(403);
            post("energy-official", path(deal) + "/determination/acceptance", why)
                    .statusCode(403);
            post("commerce-official", path(deal) + "/determination/acceptance", why)
                    .statusCode(200);
            get("buyer", path(deal)).body("state", equalTo("IN_REVIEW")).body("holds", empty());
            get("buyer", path(deal) + "/timeline")
                    .body(
                            "items.text",
                            hasItem("A hold was lifted. Commerce accepted determination 2: the racks were left out"));
            post("commerce-official", path(deal) + "/determination/acceptance", why)
                    .statusCode(409)
                    .body("detail", containsString("No determination holds this deal"));
        }
    }

    @Test
    void givenOtherFactsBeforeTheApplicationWhenTheyAreStatedThenNothingIsHeld() {
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "SA"))) {
            state("buyer", deal.id(), transaction("Kestrel (demo)", "SA", "3A090.a"));

            state("company-admin", deal.id(), transaction("Kestrel (demo)", "SA", "NONE"))
                    .body("number", equalTo(2));

            get("buyer", path(deal)).body("state", equalTo("READY"));
        }
    }

    @Test
    void givenNothingStatedWhenAnApplicationIsSubmittedThenItIsAllowedAndSaid() {
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "SA"))) {
            get("buyer", path(deal) + "/determination")
                    .statusCode(404)
                    .body("detail", containsString("says neither that it needs a license nor that it needs none"));

            UUID review = Api.submit(deal.id());

            get("buyer", "/reviews/" + review)
                    .body("determination.stated", equalTo(false))
                    .body("determination.requirement", nullValue());
        }
    }

    @Test
    void givenSomebodyElseOrWrongFactsWhenATransactionIsStatedThenItIsRefused() {
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "SA"))) {
            state("third-company-admin", deal.id(), transaction("Kestrel (demo)", "SA", "NONE"))
                    .statusCode(404);
            state("state-official", deal.id(), transaction("Kestrel (demo)", "SA", "NONE"))
                    .statusCode(403);
            Map<String, Object> wrong = transaction("Kestrel (demo)", "SAU", "NONE");
            wrong.put("items", List.of());
            state("buyer", deal.id(), wrong)
                    .statusCode(422)
                    .body("errors.field", hasItems("destination", "items", "parties[0].country"));
            Map<String, Object> dated = transaction("Kestrel (demo)", "SA", "NONE");
            dated.put("asOf", "2026-01-01");
            state("buyer", deal.id(), dated).statusCode(400).body("code", equalTo("unknown-field"));
            get("third-company-admin", path(deal) + "/determinations").statusCode(404);
            Api.anybody("nobody")
                    .get("/api/v1" + path(deal) + "/determination")
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void givenAChangeOfPolicyAndManyLooksAtOnceThenADealIsDeterminedAndHeldOnce() throws Exception {
        try (ReadyDeal deal = ReadyDeal.make(Map.of("destination", "AE"))) {
            state("buyer", deal.id(), transaction("Curlew", "3A090.a"))
                    .body("requirement", equalTo("LICENSE_REQUIRED"));
            UUID other = id(propose(entity("AVOCET", 1, TODAY, null)));
            post("commerce-official", "/policy-changes/" + other + "/activation")
                    .statusCode(200);
            inForce(entity("CURLEW", 1, TODAY, null));

            try (var replicas = Executors.newFixedThreadPool(4)) {
                replicas.invokeAll(Collections.nCopies(12, (Callable<Void>) () -> {
                    deals.settle(deal.id());
                    return null;
                }));
            }

            get("buyer", path(deal) + "/determinations").body("items", hasSize(2));
            get("buyer", path(deal)).body("holds", hasSize(1));
            List<String> told = get("buyer", path(deal) + "/timeline").extract().path("items.text");
            assertThat(told)
                    .filteredOn(text -> text.startsWith("The deal is on hold."))
                    .hasSize(1);
            get("third-company-admin", "/deals/" + deal.id()).body("holds.reason", not(hasItem("POLICY_CHANGED")));
        }
    }

    private static void inForce(Map<String, Object> row) {
        post("commerce-official", "/policy-changes/" + id(propose(row)) + "/activation")
                .statusCode(200);
    }

    private static ValidatableResponse propose(Map<String, Object> row) {
        return post(
                        "program-office",
                        "/policy-changes",
                        Map.of(
                                "title",
                                "An entry",
                                "reason",
                                "A test.",
                                "file",
                                "approved-entities",
                                "rows",
                                List.of(row)))
                .statusCode(201);
    }

    private static Map<String, Object> entity(String id, int version, LocalDate from, LocalDate to) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "id", id,
                "version", version,
                "effectiveFrom", from.toString(),
                "status", "IN_FORCE",
                "certainty", "LEGAL",
                "label", "law",
                "reference", "a test"));
        row.putAll(
                Map.of("list", "SUPPLEMENT-8", "names", List.of(id), "headquarteredIn", "AE", "subsidiaries", false));
        row.put("effectiveTo", to == null ? null : to.toString());
        return row;
    }

    private static ValidatableResponse state(String person, UUID deal, Map<String, Object> transaction) {
        return as(person)
                .body(transaction)
                .put("/api/v1/deals/" + deal + "/transaction")
                .then();
    }

    private static Map<String, Object> transaction(String name, String eccn) {
        return transaction(name, "AE", eccn);
    }

    private static Map<String, Object> transaction(String name, String country, String eccn) {
        Map<String, Object> party = new HashMap<>(Map.of(
                "role", "END_USER",
                "name", name,
                "country", country,
                "headquarters", country,
                "ultimateParentCountry", country,
                "listings", List.of(),
                "government", false));
        Map<String, Object> item = Map.of(
                "eccn",
                eccn,
                "designedForDataCenter",
                true,
                "totalProcessingPerformance",
                40000,
                "memoryBandwidthGigabytesPerSecond",
                8000,
                "quantity",
                10,
                "informedLetter",
                false);
        return new HashMap<>(Map.of(
                "transaction",
                "EXPORT",
                "exportedFrom",
                "US",
                "destination",
                country,
                "items",
                List.of(item),
                "parties",
                List.of(party),
                "endUse",
                "COMMERCIAL"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> party(Map<String, Object> transaction) {
        return ((List<Map<String, Object>>) transaction.get("parties")).getFirst();
    }

    private static String path(ReadyDeal deal) {
        return "/deals/" + deal.id();
    }

    private static void awaitState(ReadyDeal deal, String state) {
        eventually(() -> get("buyer", path(deal)).body("state", equalTo(state)));
    }
}

package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.ScreeningList.EL;
import static org.entente.contracts.vocabulary.ScreeningList.SDN;
import static org.entente.contracts.vocabulary.ScreeningResult.CLEAR;
import static org.entente.contracts.vocabulary.ScreeningResult.CONFIRMED_MATCH;
import static org.entente.contracts.vocabulary.ScreeningResult.INCOMPLETE;
import static org.entente.contracts.vocabulary.ScreeningResult.POTENTIAL_MATCH;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.contracts.vocabulary.ScreeningResult;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.Stage;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A match of a party holds the deal with words for everybody; what ends the match lets it go on, and nothing else does. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScreeningsTest {

    private static final UUID LUMEN = DemoOrganization.LUMEN_MODELS.id();

    private final Stage stage = new Stage();

    @AfterEach
    void leave() {
        screen(CLEAR, ScreeningList.values());
        stage.close();
    }

    @Test
    void givenAMemberMayBeOnAListWhenThatIsDecidedToBeFalseThenTheDealGoesOnAndItsTimelineSaysBoth() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID hit = screen(POTENTIAL_MATCH, EL);
            await(deal, "ON_HOLD");
            get("company-admin", path(deal))
                    .body("holds.reason", contains("PARTY_MATCHED"))
                    .body("holds[0].owner", equalTo("Program office"))
                    .body("holds[0].detail", containsString("Lumen Models (demo), which is in the consortium, may be"))
                    .body("holds[0].detail", not(containsString("EL")))
                    .body(
                            "holds[0].liftedBy",
                            containsString("a later screening of Lumen Models (demo) comes out clear"));

            stage.decide(hit, LUMEN, CLEAR);

            await(deal, "READY");
            get("buyer", path(deal) + "/timeline")
                    .body("items.text", hasItem(containsString("may be on a screening list")))
                    .body("items.text", hasItem(containsString("was decided to be false")));
        }
    }

    @Test
    void givenAConfirmedMatchThenOnlyALaterClearScreeningOfItsListLiftsIt() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID hit = screen(POTENTIAL_MATCH, EL);
            await(deal, "ON_HOLD");
            stage.decide(hit, LUMEN, CONFIRMED_MATCH);
            eventually(() -> get("buyer", path(deal))
                    .body("state", equalTo("ON_HOLD"))
                    .body("holds.detail", contains(containsString("is on a screening list"))));

            screen(INCOMPLETE, EL);
            screen(CLEAR, SDN);
            stage.screen(
                    LUMEN, "Lumen Models (demo)", CLEAR, stage.lastScreening().minusDays(9), EL);
            UUID settled = screenSomebodyElse();

            followed(settled);
            get("buyer", path(deal)).body("holds.reason", contains("PARTY_MATCHED"));
            screen(CLEAR, EL, SDN);
            await(deal, "READY");
            get("buyer", path(deal) + "/timeline").body("items.text", hasItem(containsString("came out clear")));
        }
    }

    @Test
    void givenAHitThatALaterClearScreeningHasEndedWhenTheHitIsHeardOfLastThenNothingIsHeld() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            screen(CLEAR, EL);
            stage.screen(
                    LUMEN,
                    "Lumen Models (demo)",
                    POTENTIAL_MATCH,
                    stage.lastScreening().minusDays(1),
                    EL);

            followed(screenSomebodyElse());

            get("buyer", path(deal)).body("state", equalTo("READY")).body("holds", empty());
        }
    }

    @Test
    void givenAHoldThatAPersonLiftedWhenTheMatchIsConfirmedThenTheDealIsHeldAgain() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID hit = screen(POTENTIAL_MATCH, EL);
            await(deal, "ON_HOLD");
            String hold = get("buyer", path(deal)).extract().path("holds[0].id");
            post("program-office", path(deal) + "/holds/" + hold + "/lifting", Map.of("reason", "we know them"))
                    .statusCode(200)
                    .body("state", equalTo("READY"));

            stage.decide(hit, LUMEN, CONFIRMED_MATCH);

            await(deal, "ON_HOLD");
        }
    }

    @Test
    void givenAMatchThatStandsWhenDealsAreOpenedThenThoseOfTheBuyerAndOfTheEndUserAreHeldAtOnce() {
        UUID clinics = UUID.randomUUID();
        String name = "Kestrel Clinics " + clinics + " (demo)";
        UUID before = open(name.toUpperCase(Locale.ROOT));
        stage.screen(clinics, name, CONFIRMED_MATCH, EL);
        eventually(() -> get("buyer", "/deals/" + before)
                .body("state", equalTo("ON_HOLD"))
                .body("holds[0].detail", containsString("which the deal names as its end user, is on")));

        post("buyer", "/deals", need(name))
                .statusCode(201)
                .body("state", equalTo("ON_HOLD"))
                .body("holds.reason", contains("PARTY_MATCHED"));
        post("buyer", "/deals/" + before + "/assemblies", Map.of())
                .statusCode(409)
                .body("liftedBy", hasItem(containsString("comes out clear")));

        stage.screen(clinics, name, CLEAR, EL);
        eventually(() -> get("buyer", "/deals/" + before).body("state", equalTo("OPEN")));
    }

    @Test
    void givenAMatchThatStandsWhenItsOrganizationIsChosenThenTheDealIsHeldWithTheChoice() {
        stage.register(DemoOrganization.LUMEN_MODELS);
        UUID offering = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.LABELING, 10);
        UUID forLumen = open("Lumen Models (demo)");
        screen(CONFIRMED_MATCH, EL);
        followed(forLumen);
        UUID deal = Api.open(ComponentSlot.LABELING);
        UUID[] assembly = new UUID[1];
        eventually(() -> {
            assembly[0] = Api.assemble(deal);
            get("buyer", "/deals/" + deal + "/assemblies/" + assembly[0])
                    .body("consortia[0].offerings.offeringId", hasItem(offering.toString()));
        });

        post(
                        "buyer",
                        "/deals/" + deal + "/selection",
                        Map.of("assemblyId", assembly[0], "rank", 1, "anchorOrganizationId", LUMEN))
                .statusCode(200);

        get("buyer", "/deals/" + deal)
                .body("state", equalTo("ON_HOLD"))
                .body("holds[0].liftedBy", containsString("a substitute takes the place"));
        stage.withdrawAll();
    }

    @RepeatedTest(4)
    void givenAMatchOnItsWayWhenADealIsOpenedThenItIsHeldHoweverTheyMeet() {
        UUID clinics = UUID.randomUUID();
        String name = "Kestrel Clinics " + clinics + " (demo)";

        var screening = CompletableFuture.supplyAsync(() -> stage.screen(clinics, name, POTENTIAL_MATCH, EL));
        UUID deal = open(name);

        assertThat(screening.join()).isNotNull();
        eventually(() -> get("buyer", "/deals/" + deal).body("state", equalTo("ON_HOLD")));
    }

    private UUID screen(ScreeningResult result, ScreeningList... lists) {
        return stage.screen(LUMEN, "Lumen Models (demo)", result, lists);
    }

    /** Somebody of a deal of its own, which is held when everything before it has been heard of. */
    private UUID screenSomebodyElse() {
        UUID marker = UUID.randomUUID();
        String name = "Marker " + marker + " (demo)";
        UUID deal = open(name);
        stage.screen(marker, name, POTENTIAL_MATCH, EL);
        return deal;
    }

    private static void followed(UUID markerDeal) {
        eventually(() -> get("buyer", "/deals/" + markerDeal).body("state", equalTo("ON_HOLD")));
    }

    private static UUID open(String endUser) {
        return Api.id(post("buyer", "/deals", need(endUser)).statusCode(201));
    }

    private static Map<String, Object> need(String endUser) {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.LABELING));
        need.put("endUser", Map.of("name", endUser, "country", "SA"));
        return need;
    }

    private static String path(ReadyDeal deal) {
        return "/deals/" + deal.id();
    }

    private static void await(ReadyDeal deal, String state) {
        eventually(() -> get("buyer", path(deal)).body("state", equalTo(state)));
    }
}

package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
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
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What invalidates a member holds the deal, or sends it back to assembling; the opposite lets it go on. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HoldsTest {

    private ReadyDeal deal;

    @BeforeEach
    void ready() {
        deal = ReadyDeal.make();
    }

    @AfterEach
    void leave() {
        SettableClock.ahead(0);
        deal.close();
    }

    @Test
    void givenAnOfferingIsWithdrawnWhenASubstituteJoinsThenTheDealGoesOn() {
        deal.stage().withdraw(deal.model());
        awaitState("ON_HOLD");
        get("buyer", path())
                .body("holds", hasSize(1))
                .body("holds[0].reason", equalTo("OFFERING_WITHDRAWN"))
                .body("holds[0].offeringId", equalTo(deal.model().toString()))
                .body("holds[0].detail", containsString("a successor is on the market"))
                .body("holds[0].liftedBy", containsString("substitute"));
        UUID successor = deal.stage().offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.MODEL, 900_000);

        eventually(() -> post("buyer", path() + "/substitution", modelLeavesFor(successor))
                .statusCode(200));
        deal.stage().amend(deal.consortium(), deal.id(), deal.accelerator(), successor);

        awaitState("READY");
    }

    @Test
    void givenALicenseWhenAnOfferingLeavesTheMarketThenWhatIsSoldIsNotHeld() {
        deal.license();

        deal.stage().withdraw(deal.model());
        UUID need = Api.open(ComponentSlot.MODEL);
        eventually(() -> post("buyer", "/deals/" + need + "/assemblies", Map.of())
                .body(
                        "consortia.offerings.offeringId.flatten()",
                        not(hasItem(deal.model().toString()))));

        get("buyer", path()).body("state", equalTo("LICENSED")).body("holds", empty());
    }

    @Test
    void givenAMemberIsSuspendedWhenItIsVerifiedAgainThenTheDealGoesOn() {
        deal.stage().suspend(DemoOrganization.LUMEN_MODELS);
        awaitState("ON_HOLD");
        get("buyer", path())
                .body("holds.reason", contains("ORGANIZATION_SUSPENDED"))
                .body("holds[0].offeringId", equalTo(deal.model().toString()))
                .body("holds[0].detail", containsString("its owner is unclear"))
                .body("holds[0].liftedBy", containsString("verified again"));

        deal.stage().verify(DemoOrganization.LUMEN_MODELS);

        awaitState("READY");
    }

    @Test
    void givenAHoldWhenTheProgramOfficeLiftsItWithAReasonThenTheSameCauseHoldsAgainOnlyAfterItEnded() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            deal.stage().suspend(DemoOrganization.LUMEN_MODELS);
            eventually(() -> get("buyer", "/deals/" + deal.id()).body("state", equalTo("ON_HOLD")));
            String id = get("buyer", "/deals/" + deal.id()).extract().path("holds[0].id");
            String lifting = "/deals/" + deal.id() + "/holds/" + id + "/lifting";
            Map<String, String> reason = Map.of("reason", "its owner is known to us");

            post("buyer", lifting, reason).statusCode(403);
            post("company-admin", lifting, reason).statusCode(403);
            post("third-company-admin", lifting, reason).statusCode(404);
            post("program-office", lifting, Map.of()).statusCode(400);
            post("program-office", lifting, reason).statusCode(200).body("state", equalTo("READY"));
            post("program-office", lifting, reason).statusCode(404);
            get("buyer", "/deals/" + deal.id() + "/timeline")
                    .body(
                            "items.text",
                            hasItem("A hold was lifted. The program office lifted it: its owner is known to us"));

            String holds = "/deals/" + deal.id() + "/holds";
            get("commerce-reviewer", holds).body("items.lifting.by", contains("Program Office (demo)"));
            for (String party : List.of("buyer", "second-company-admin")) {
                get(party, holds)
                        .body("items.reason", contains("ORGANIZATION_SUSPENDED"))
                        .body("items.lifting.by", contains("Program office"))
                        .body("items.lifting.how", contains(containsString("its owner is known to us")))
                        .body("items.lifting.at", not(hasItem(nullValue())));
            }
            get("buyer", "/deals/" + deal.id() + "/timeline")
                    .body("items.find { it.text.startsWith('A hold was lifted') }.actor", equalTo("Government"));
            get("third-company-admin", holds).statusCode(404);

            deal.stage().verify(DemoOrganization.LUMEN_MODELS);
            deal.stage().suspend(DemoOrganization.LUMEN_MODELS);
            eventually(() -> get("buyer", "/deals/" + deal.id())
                    .body("state", equalTo("ON_HOLD"))
                    .body("holds.reason", contains("ORGANIZATION_SUSPENDED")));
            get("buyer", holds).body("items", hasSize(2)).body("items[1].lifting", nullValue());
            deal.stage().verify(DemoOrganization.LUMEN_MODELS);
            eventually(() -> get("buyer", "/deals/" + deal.id()).body("state", equalTo("READY")));
            get("buyer", holds).body("items[1].lifting.by", equalTo("Entente, by itself"));
        }
    }

    @Test
    void givenACertificatesLastDayIsOverWhenItsOfferingIsCertifiedAgainThenTheDealWasHeldOnceMeanwhile() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (ReadyDeal expiring = ReadyDeal.make(today.plusDays(1))) {
            SettableClock.ahead(2);
            awaitState(expiring, "ON_HOLD");
            get("buyer", "/deals/" + expiring.id())
                    .body("holds.reason", contains("CERTIFICATION_EXPIRED"))
                    .body("holds[0].offeringId", equalTo(expiring.model().toString()))
                    .body("holds[0].detail", containsString("expired at the end of " + today.plusDays(1)))
                    .body("holds[0].liftedBy", containsString("certified again"));

            expiring.stage().certify(expiring.model(), today.plusDays(2), today.plusDays(100));

            awaitState(expiring, "READY");
            assertThat(types(expiring, "org.entente.deal.released.v1"))
                    .containsOnlyOnce("org.entente.deal.held.v1", "org.entente.deal.released.v1");
        }
    }

    @Test
    void givenAReadyDealWhenItsConsortiumIsDissolvedThenItIsAssembledAnewAndSaysSo() {
        deal.stage().dissolve(deal.consortium(), deal.id());

        awaitState("ASSEMBLING");
        get("buyer", path()).body("consortium", nullValue()).body("holds", empty());
        get("buyer", path() + "/timeline")
                .body("items.text", hasItem(containsString("lost its consortium")))
                .body("items.text", hasItem(containsString("the anchor gave up")));
        assertThat(types(deal, "org.entente.deal.consortium-lost.v1"))
                .containsOnlyOnce("org.entente.deal.consortium-lost.v1");
        Api.select(deal.id(), Api.assemble(deal.id())).statusCode(200);
    }

    @Test
    void givenADealUnderReviewWhenItsConsortiumIsDissolvedThenItIsHeldUntilTheApplicationIsReturned() {
        UUID review = Api.submit(deal.id());
        Api.recommendAll(review);

        deal.stage().dissolve(deal.consortium(), deal.id());
        awaitState("ON_HOLD");
        get("buyer", path())
                .body("holds.reason", contains("CONSORTIUM_DISSOLVED"))
                .body("holds[0].offeringId", nullValue());
        Api.approve(review).statusCode(409).body("detail", containsString("returns the application"));
        post("commerce-reviewer", "/reviews/" + review + "/decision", Map.of("outcome", "RETURNED_WITHOUT_ACTION"))
                .statusCode(422)
                .body("code", equalTo("rule-broken"));
        post(
                        "commerce-reviewer",
                        "/reviews/" + review + "/decision",
                        Map.of("outcome", "RETURNED_WITHOUT_ACTION", "reasons", "the consortium is gone"))
                .statusCode(200);

        get("buyer", path()).body("state", equalTo("ASSEMBLING")).body("holds", empty());
        get("company-admin", "/reviews/" + review).statusCode(200).body("outcome", equalTo("RETURNED_WITHOUT_ACTION"));
    }

    @Test
    void givenAPendingApplicationWhenTheDealIsWithdrawnThenTheReviewSaysSoItself() {
        UUID review = Api.submit(deal.id());

        post("buyer", path() + "/withdrawal", Map.of("reason", "no budget")).statusCode(200);

        get("buyer", path() + "/timeline")
                .body(
                        "items.text",
                        hasItems("The deal was withdrawn: no budget", "The application was withdrawn: no budget"));
        assertThat(deal.stage().topics().readKey("deals.reviews", review.toString(), 2, Duration.ofSeconds(20)))
                .extracting(each -> Topics.metadata(each).type())
                .containsExactly("org.entente.review.submitted.v1", "org.entente.review.withdrawn.v1");
    }

    /** The types of a deal's events, once this one is among them. */
    private static List<String> types(ReadyDeal deal, String type) {
        Topics topics = deal.stage().topics();
        return of(
                deal,
                topics.read(
                        "deals.deals",
                        Duration.ofSeconds(20),
                        read -> of(deal, read).contains(type)));
    }

    private static List<String> of(ReadyDeal deal, List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .filter(each -> deal.id().toString().equals(each.key()))
                .map(each -> Topics.metadata(each).type())
                .toList();
    }

    private Map<String, Object> modelLeavesFor(UUID joining) {
        return Map.of("leavingOfferingId", deal.model(), "joiningOfferingId", joining);
    }

    private String path() {
        return "/deals/" + deal.id();
    }

    private void awaitState(String state) {
        awaitState(deal, state);
    }

    private static void awaitState(ReadyDeal deal, String state) {
        eventually(() -> get("buyer", "/deals/" + deal.id()).statusCode(200).body("state", equalTo(state)));
    }
}

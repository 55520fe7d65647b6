package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The appeal from a denial: who decides on it, what a grant can say, and what happened to the deal meanwhile. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AppealsTest {

    private static final Map<String, Object> DENY =
            Map.of("recommendation", "DENY", "reasons", "diversion risk", "legalBasis", "ECRA 4812; 15 CFR 742.6");

    private ReadyDeal deal;
    private UUID review;

    @BeforeEach
    void refer() {
        deal = ReadyDeal.make();
        review = Api.submit(deal.id());
        Api.refer(review);
    }

    @AfterEach
    void today() {
        SettableClock.ahead(0);
        deal.close();
    }

    @Test
    void givenADenialWhenItIsAppealedThenItStandsUntilAnOfficialOfCommerceGrantsTheAppeal() {
        deny();
        SettableClock.ahead(45);
        step("second-company-admin", "/appeal", Map.of("statement", "not ours")).statusCode(403);
        step("company-admin", "/appeal", Map.of()).statusCode(400);
        step("company-admin", "/appeal", Map.of("statement", "the operator left"))
                .statusCode(200)
                .body("state", equalTo("APPEALED"))
                .body("outcome", equalTo("DENIED"))
                .body("appeal.appealedOn", equalTo(day(45).toString()));
        get("buyer", "/deals/" + deal.id()).body("state", equalTo("DENIED"));
        at("commerce-official").body("waitingFor", contains("COMMERCE")).body("allowed", hasItem("decide appeal"));
        step("commerce-reviewer", "/appeal/decision", Map.of("decision", "DENIED", "reasons", "why"))
                .statusCode(403)
                .body("detail", containsString("an official of Commerce"));
        step("commerce-official", "/appeal/decision", Map.of("decision", "GRANTED", "reasons", "it did"))
                .statusCode(422)
                .body("allowed", hasItem("APPROVED"));

        step(
                        "commerce-official",
                        "/appeal/decision",
                        Map.of("decision", "GRANTED", "outcome", "APPROVED", "reasons", "it did"))
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("outcome", equalTo("APPROVED"))
                .body("appeal.decision", equalTo("GRANTED"));
        get("buyer", "/deals/" + deal.id()).body("state", equalTo("LICENSED")).body("licenseId", notNullValue());
        get("buyer", "/deals/" + deal.id() + "/timeline")
                .body("items.text", hasItem("The applicant appealed from the denial: the operator left"))
                .body("items.text", hasItem("The denial was set aside on appeal."));
    }

    @Test
    void givenADenialWhenWhoSignedItDecidesOnTheAppealThenAnotherOfficialIsAskedFor() {
        List.of("state-official", "war-official", "energy-official").forEach(who -> recommend(who, DENY));
        step("commerce-official", "/decision", notice()).statusCode(200);
        SettableClock.ahead(45);
        step("company-admin", "/appeal", Map.of("statement", "the operator left"))
                .statusCode(200);

        step("commerce-official", "/appeal/decision", Map.of("decision", "DENIED", "reasons", "I said so"))
                .statusCode(403)
                .body("detail", containsString("an official of Commerce who did not sign the denial"))
                .body("allowed", contains("decide appeal (an official of Commerce who did not sign the denial)"));
        at("commerce-official").body("allowed", not(hasItem("decide appeal")));

        Api.anybody("another official")
                .body(Map.of("decision", "DENIED", "reasons", "weighed anew"))
                .post("/api/v1/reviews/" + review + "/appeal/decision")
                .then()
                .statusCode(200)
                .body("appeal.decision", equalTo("DENIED"));
    }

    @Test
    void givenAnAppealWhenItIsGrantedInPartThenTheLicenseHasConditionsReportsAndWhatIsLeft() {
        deny();
        SettableClock.ahead(45);
        step("company-admin", "/appeal", Map.of("statement", "the operator left"))
                .statusCode(200);
        Map<String, Object> report = Map.of("title", "Report of use", "firstDueOn", day(75).toString());
        step(
                        "commerce-official",
                        "/appeal/decision",
                        Map.of("decision", "DENIED", "reasons", "why", "reports", List.of(report)))
                .statusCode(422)
                .body("detail", containsString("only an approval"));
        at("commerce-official").body("state", equalTo("APPEALED"));

        step(
                        "commerce-official",
                        "/appeal/decision",
                        Map.of(
                                "decision",
                                "GRANTED",
                                "outcome",
                                "APPROVED_WITH_CONDITIONS",
                                "reasons",
                                "it did",
                                "conditions",
                                List.of(
                                        "no resale",
                                        Map.of("condition", "DELIVERY-REPORT", "parameters", Map.of("days", 90))),
                                "reports",
                                List.of(report),
                                "denied",
                                List.of(Map.of(
                                        "offeringId", deal.model(), "reasons", "weights", "legalBasis", "15 CFR 742"))))
                .statusCode(200)
                .body("citations.condition", contains("DELIVERY-REPORT"))
                .body("denied.offeringId", contains(deal.model().toString()));

        String license = get("buyer", "/deals/" + deal.id()).extract().path("licenseId");
        get("company-admin", "/licenses/" + license)
                .body("lines.offeringId", contains(deal.accelerator().toString()))
                .body("conditions", contains(equalTo("no resale"), containsString("Every 90 days")));
        get("company-admin", "/licenses/" + license)
                .body("reports.title", contains("Report of use", "Report of deliveries and installation"));
    }

    /** Nothing held the deal while it was over; the grant may not issue what a hold would have refused. */
    @Test
    void givenACertificateSuspendedAfterTheDenialWhenTheAppealIsGrantedThenTheHoldRefusesTheLicense() {
        deny();
        SettableClock.ahead(45);
        step("company-admin", "/appeal", Map.of("statement", "the operator left"))
                .statusCode(200);
        deal.stage().suspend(deal.model());
        eventually(() -> step(
                        "commerce-official",
                        "/appeal/decision",
                        Map.of("decision", "GRANTED", "outcome", "APPROVED", "reasons", "it did"))
                .statusCode(409)
                .body("detail", containsString("hold")));
        step(
                        "commerce-official",
                        "/appeal/decision",
                        Map.of("decision", "GRANTED", "outcome", "RETURNED_WITHOUT_ACTION", "reasons", "apply again"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        get("buyer", "/deals/" + deal.id())
                .body("state", equalTo("ON_HOLD"))
                .body("holds.reason", contains("CERTIFICATION_SUSPENDED"));
    }

    @Test
    void givenAConsortiumDissolvedAfterTheDenialWhenTheAppealIsGrantedThenTheDealIsHeldAtOnceForIt() {
        denyAndAppeal();
        int version = get("buyer", "/deals/" + deal.id()).extract().path("version");
        deal.stage().dissolve(deal.consortium(), deal.id());
        eventually(() -> get("buyer", "/deals/" + deal.id()).body("version", greaterThan(version)));
        get("buyer", "/deals/" + deal.id()).body("state", equalTo("DENIED"));

        grant("APPROVED").statusCode(409).body("detail", containsString("returns the application"));
        grant("RETURNED_WITHOUT_ACTION").statusCode(200);

        get("buyer", "/deals/" + deal.id()).body("state", equalTo("ASSEMBLING")).body("consortium", nullValue());
        get("buyer", "/deals/" + deal.id() + "/holds")
                .body("items.reason", contains("CONSORTIUM_DISSOLVED"))
                .body("items[0].detail", containsString("the anchor gave up"));
    }

    @Test
    void givenAMemberReplacedAfterTheDenialWhenTheAppealIsGrantedThenWhatHoldsTheDealIsOfWhoIsInItNow() {
        denyAndAppeal();
        UUID successor = deal.stage().offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.MODEL, 900_000);
        deal.stage().amend(deal.consortium(), deal.id(), deal.accelerator(), successor);
        eventually(() -> get("buyer", "/deals/" + deal.id())
                .body("consortium.members.offeringId", hasItem(successor.toString())));
        deal.stage().suspend(deal.model());
        deal.stage().suspend(successor);

        eventually(() -> grant("APPROVED").statusCode(409).body("detail", containsString("hold")));
        grant("RETURNED_WITHOUT_ACTION").statusCode(200);

        get("buyer", "/deals/" + deal.id())
                .body("state", equalTo("ON_HOLD"))
                .body("stage", equalTo("READY"))
                .body("holds.reason", contains("CERTIFICATION_SUSPENDED"))
                .body("holds.offeringId", contains(successor.toString()));
    }

    private void denyAndAppeal() {
        deny();
        SettableClock.ahead(45);
        step("company-admin", "/appeal", Map.of("statement", "the operator left"))
                .statusCode(200);
    }

    private ValidatableResponse grant(String outcome) {
        return step(
                "commerce-official",
                "/appeal/decision",
                Map.of("decision", "GRANTED", "outcome", outcome, "reasons", "it did"));
    }

    @Test
    void givenADenialWhenItsWindowIsOverThenTheAppealIsRefusedWithTheDayItEnded() {
        deny();
        SettableClock.ahead(91);

        step("company-admin", "/appeal", Map.of("statement", "late"))
                .statusCode(422)
                .body("appealUntil", equalTo(day(90).toString()))
                .body("detail", containsString(day(90).toString()));

        SettableClock.ahead(90);
        step("company-admin", "/appeal", Map.of("statement", "in time")).statusCode(200);
        step("commerce-official", "/appeal/decision", Map.of("decision", "DENIED", "reasons", "it did not"))
                .statusCode(200)
                .body("outcome", equalTo("DENIED"));
        step("company-admin", "/appeal", Map.of("statement", "again"))
                .statusCode(409)
                .body("detail", containsString("final"));
        get("buyer", "/deals/" + deal.id()).body("state", equalTo("DENIED"));
    }

    private void deny() {
        List.of("state-official", "war-official", "energy-official").forEach(who -> recommend(who, DENY));
        step("commerce-reviewer", "/decision", notice()).statusCode(200);
    }

    private ValidatableResponse at(String who) {
        return get(who, "/reviews/" + review).statusCode(200).body("id", notNullValue());
    }

    private ValidatableResponse step(String who, String step, Map<String, Object> body) {
        return post(who, "/reviews/" + review + step, body);
    }

    private void recommend(String who, Map<String, Object> body) {
        step(who, "/recommendations", body).statusCode(200);
    }

    private static Map<String, Object> notice() {
        return Map.of(
                "outcome",
                "DENIED",
                "reasons",
                "diversion risk",
                "legalBasis",
                "15 CFR 742.6",
                "modifications",
                "name the operator",
                "contact",
                "Commerce Reviewer (demo)");
    }

    /** Days in Washington, of which day 0 is today: registration and referral. */
    private static LocalDate day(int number) {
        return LocalDate.ofInstant(Instant.now(), ZoneId.of("America/New_York")).plusDays(number);
    }
}

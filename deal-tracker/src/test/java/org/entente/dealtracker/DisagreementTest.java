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
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviews in which not everybody agrees, with the accounts of four agencies, over the days that they take. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisagreementTest {

    private static final Map<String, Object> DENY =
            Map.of("recommendation", "DENY", "reasons", "diversion risk", "legalBasis", "ECRA 4812; 15 CFR 742.6");
    private static final Map<String, Object> APPEAL =
            Map.of("to", "ACEP", "legalBasis", "EO 12981", "reasons", "zebra-appeal");

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
    void givenADisagreementWhenNobodyEscalatesItThenItGoesUpByItselfAndComesDownByVotesAndAppeals() {
        recommend("state-reviewer", Map.of("recommendation", "APPROVE"));
        recommend("war-official", DENY);

        SettableClock.ahead(31);
        eventually(() -> at("war-reviewer").body("state", equalTo("OC_REVIEW")));
        at("war-reviewer")
                .body("stage", equalTo("OC_REVIEW"))
                .body("stageDueOn", equalTo(day(44).toString()))
                .body("overallDueOn", equalTo(day(90).toString()))
                .body("elapsedDays", equalTo(31))
                .body("agencies.find { it.agency == 'ENERGY' }.position", equalTo("NO_OBJECTION_BY_SILENCE"))
                .body("bodies.body", contains("OPERATING_COMMITTEE"))
                .body("bodies[0].by", nullValue())
                .body("waitingFor", contains("COMMERCE"));

        step("commerce-reviewer", "/body-decision", ruling("APPROVE"))
                .statusCode(403)
                .body("detail", containsString("an official of Commerce"))
                .body("allowed", hasItem("decide as body (an official of Commerce)"));
        step("commerce-official", "/body-decision", ruling("APPROVE")).statusCode(200);
        step("commerce-reviewer", "/decision", Map.of("outcome", "APPROVED"))
                .statusCode(409)
                .body("detail", containsString(day(36).toString()));
        step("war-reviewer", "/escalation", APPEAL).statusCode(403);
        step("war-official", "/escalation", Map.of("to", "ACEP"))
                .statusCode(422)
                .body("missing", hasItems("legalBasis", "reasons"));
        step("war-official", "/escalation", APPEAL).statusCode(200).body("state", equalTo("ACEP_REVIEW"));

        step("war-official", "/votes", vote("DENY")).statusCode(200);
        step("war-official", "/votes", vote("APPROVE")).statusCode(409);
        for (String official : List.of("commerce-official", "state-official", "energy-official")) {
            step(official, "/votes", vote("APPROVE")).statusCode(200);
        }
        at("auditor").body("bodies.find { it.body == 'ACEP' }.decision", equalTo("APPROVE"));
        at("buyer").body("bodies", nullValue()).body("agencies", nullValue());
        step("state-official", "/escalation", Map.of("to", "EARB", "legalBasis", "EO 12981", "reasons", "why"))
                .statusCode(422)
                .body("detail", containsString("WAR"));

        SettableClock.ahead(37);
        step("war-official", "/escalation", Map.of("to", "EARB", "legalBasis", "EO 12981", "reasons", "why"))
                .statusCode(422)
                .body("detail", containsString(day(36).toString()));
        step("commerce-reviewer", "/decision", Map.of("outcome", "APPROVED")).statusCode(200);
        get("buyer", "/deals/" + deal.id()).body("state", equalTo("LICENSED"));
        get("auditor", "/deals/" + deal.id() + "/timeline")
                .body("items.text", hasItem(containsString("Energy said nothing")))
                .body("items.text", hasItem(containsString("became final")));
        get("buyer", "/deals/" + deal.id() + "/timeline")
                .body("items.text", not(hasItem(containsString("Energy said nothing"))))
                .body("items.text", not(hasItem(containsString("voted"))));
    }

    @Test
    void givenAReviewWhenItsClockIsAskedForAnyDayThenTheAnswerIsThatOfTheCalculator() {
        step("war-reviewer", "/stops", Map.of("reason", "PRE_LICENSE_CHECK"))
                .statusCode(422)
                .body("detail", containsString("evidence"));
        step("war-reviewer", "/stops", Map.of("reason", "PRE_LICENSE_CHECK", "evidence", "zebra-cable"))
                .statusCode(200)
                .body("stopped", equalTo(true))
                .body("stageDueOn", nullValue())
                .body("stops[0].evidence", equalTo("zebra-cable"));
        at("company-admin")
                .body("stops[0].reason", equalTo("PRE_LICENSE_CHECK"))
                .body("stops[0].evidence", nullValue());

        SettableClock.ahead(10);
        step("state-reviewer", "/stops/s1/end", Map.of()).statusCode(403);
        step("war-reviewer", "/stops/s7/end", Map.of()).statusCode(404);
        step("war-reviewer", "/stops/s1/end", Map.of("note", "nothing found")).statusCode(200);
        step("war-reviewer", "/stops/s1/end", Map.of()).statusCode(422);

        clock("war-reviewer", "?at=" + day(15))
                .body("stage", equalTo("INTERAGENCY_REVIEW"))
                .body("stoppedDays", equalTo(10))
                .body("elapsedDays", equalTo(5))
                .body("stageDueOn", equalTo(day(40).toString()))
                .body("agencies.dueOn", contains(day(40).toString(), day(40).toString(), day(40).toString()))
                .body("explanation.counted", contains(false, true))
                .body("explanation[0].stops", contains("s1"));
        clock("war-reviewer", "?at=" + day(3)).body("stopped", equalTo(true)).body("stageDueOn", nullValue());
        clock("war-reviewer", "").body("stage", equalTo("INTERAGENCY_REVIEW"));
        clock("company-admin", "?at=" + day(15) + "T12:00:00Z")
                .body("stoppedDays", equalTo(10))
                .body("agencies", empty());
        get("war-reviewer", "/reviews/" + review + "/clock?at=soon").statusCode(400);
        get("third-company-admin", "/reviews/" + review + "/clock").statusCode(404);
    }

    @Test
    void givenAnIntentToDenyWhenNothingElseIsDecidedThenItIsADenialOnDayFortyFive() {
        List.of("state-official", "war-official", "energy-official").forEach(who -> recommend(who, DENY));
        step("commerce-reviewer", "/decision", Map.of("outcome", "DENIED", "reasons", "diversion risk"))
                .statusCode(422)
                .body("detail", containsString("modifications"));
        step("commerce-reviewer", "/decision", notice())
                .statusCode(200)
                .body("state", equalTo("INTENT_TO_DENY"))
                .body("intentToDeny.respondBy", equalTo(day(20).toString()))
                .body("intentToDeny.finalOn", equalTo(day(45).toString()))
                .body("intentToDeny.appealUntil", equalTo(day(90).toString()));
        get("buyer", "/deals/" + deal.id()).body("state", equalTo("IN_REVIEW"));
        step("second-company-admin", "/denial-response", Map.of("response", "not ours"))
                .statusCode(403);
        step("company-admin", "/denial-response", Map.of("response", "the operator is named"))
                .statusCode(200);
        at("company-admin").body("intentToDeny.response", equalTo("the operator is named"));

        SettableClock.ahead(45);

        eventually(() -> at("company-admin").body("state", equalTo("DECIDED")).body("outcome", equalTo("DENIED")));
        get("buyer", "/deals/" + deal.id()).body("state", equalTo("DENIED"));
        at("company-admin").body("stageDueOn", nullValue()).body("waitingFor", empty());
    }

    @Test
    void givenAnIntentToDenyWhenCommerceWithdrawsItThenTheReviewGoesOn() {
        List.of("state-official", "war-official", "energy-official").forEach(who -> recommend(who, DENY));
        step("commerce-reviewer", "/decision", notice()).statusCode(200);

        step("commerce-reviewer", "/denial-withdrawal", Map.of("reason", "answered"))
                .statusCode(403);
        step("commerce-official", "/denial-withdrawal", Map.of("reason", "answered"))
                .statusCode(200)
                .body("state", equalTo("INTERAGENCY_REVIEW"))
                .body("intentToDeny", nullValue());
    }

    @Test
    void givenAnApplicationWhenItsApplicantWithdrawsItThenTheDealIsReadyForAnother() {
        step("second-company-admin", "/withdrawal", Map.of("reason", "why")).statusCode(403);
        step("company-admin", "/withdrawal", Map.of("reason", "another consortium"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        get("buyer", "/deals/" + deal.id()).body("state", equalTo("READY"));
        UUID second = Api.submit(deal.id());
        post("commerce-reviewer", "/reviews/" + second + "/return-unregistered", Map.of("reason", "no end user"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("outcome", equalTo("RETURNED_UNREGISTERED"));
        get("buyer", "/deals/" + deal.id()).body("state", equalTo("READY"));
        UUID third = Api.submit(deal.id());
        post("commerce-reviewer", "/reviews/" + third + "/return", Map.of("reason", "not registered"))
                .statusCode(409)
                .body("allowed", hasItem("return unregistered (Commerce)"));
    }

    @Test
    void givenTwoReviewsWhenAnAgencyReadsItsQueueThenTheOneThatIsDueFirstComesFirst() {
        try (ReadyDeal other = ReadyDeal.make()) {
            UUID earlier = Api.submit(other.id());
            SettableClock.ahead(-3);
            Api.refer(earlier);
            SettableClock.ahead(0);

            List<String> queue = get("energy-reviewer", "/reviews?waitingFor=me&limit=200")
                    .statusCode(200)
                    .extract()
                    .path("items.id");

            assertThat(queue).containsSubsequence(earlier.toString(), review.toString());
        }
    }

    private ValidatableResponse at(String who) {
        return get(who, "/reviews/" + review).statusCode(200).body("id", notNullValue());
    }

    private ValidatableResponse clock(String who, String query) {
        return get(who, "/reviews/" + review + "/clock" + query).statusCode(200);
    }

    private ValidatableResponse step(String who, String step, Map<String, Object> body) {
        return post(who, "/reviews/" + review + step, body);
    }

    private void recommend(String who, Map<String, Object> body) {
        step(who, "/recommendations", body).statusCode(200);
    }

    private static Map<String, Object> vote(String vote) {
        return Map.of("vote", vote);
    }

    private static Map<String, Object> ruling(String decision) {
        return Map.of("decision", decision, "reasons", "weighed");
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

package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.as;
import static org.entente.dealtracker.fixture.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.dealtracker.fixture.Api;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Tokens;
import org.junit.jupiter.api.Test;

/** The calculator for the clocks of any review, as lawyers and applicants use it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReviewClocksTest {

    private static final Map<String, String> REGISTERED = Map.of("type", "REGISTERED", "on", "2026-06-01");
    private static final Map<String, String> REFERRED = Map.of("type", "REFERRED", "on", "2026-06-10");

    private static final String STOPPED_FOR_TWELVE_DAYS = """
            {"asOf": "2026-06-01", "at": "2026-07-15", "events": [
              {"type": "REGISTERED", "on": "2026-06-01"},
              {"type": "REFERRED", "on": "2026-06-10"},
              {"type": "STOP_STARTED", "on": "2026-06-12", "stop": "s1", "reason": "APPLICANT_INFORMATION"},
              {"type": "STOP_ENDED", "on": "2026-06-24", "stop": "s1"},
              {"type": "RECOMMENDED", "on": "2026-07-01", "agency": "STATE", "recommendation": "APPROVE",
               "reasons": "…", "legalBasis": "…"}]}
            """;

    @Test
    void givenTheExampleWhenCalculatedThenEveryFieldIsAsItSays() throws JsonProcessingException {
        String answer = as("company-member")
                .body(STOPPED_FOR_TWELVE_DAYS)
                .post("/api/v1/review-clocks")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(answer)).isEqualTo(json.readTree("""
                {"stage": "INTERAGENCY_REVIEW", "elapsedDays": 32, "stoppedDays": 12, "remainingDays": 58, "limitDays": 90,
                 "stopped": false, "stageDueOn": "2026-07-22", "overallDueOn": "2026-09-11",
                 "agencies": [
                   {"agency": "STATE", "dueOn": "2026-07-22", "position": "APPROVE"},
                   {"agency": "WAR", "dueOn": "2026-07-22", "position": "PENDING"},
                   {"agency": "ENERGY", "dueOn": "2026-07-22", "position": "PENDING"}],
                 "explanation": [
                   {"from": "2026-06-01", "to": "2026-06-12", "counted": true},
                   {"from": "2026-06-12", "to": "2026-06-24", "counted": false, "stops": ["s1"]},
                   {"from": "2026-06-24", "to": "2026-07-15", "counted": true}]}
                """));
    }

    @Test
    void givenAnOpenStopWhenCalculatedThenDueDatesBeyondItAreNull() {
        clock("2026-06-20", REFERRED, REGISTERED, started("2026-06-12", "s1"), ended("2026-06-24", "s1"))
                .statusCode(200)
                .body("stopped", equalTo(true))
                .body("stoppedDays", equalTo(8))
                .body("stageDueOn", nullValue())
                .body("overallDueOn", nullValue())
                .body("agencies.dueOn", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void givenEventsAfterTheDayWhenCalculatedThenNothingOfThemIsLookedAt() {
        clock(
                        "2026-06-05",
                        REGISTERED,
                        REFERRED,
                        Map.of("type", "ABDUCTED", "on", "2026-06-06"),
                        Map.of("type", "RECOMMENDED", "on", "2026-06-07", "agency", "NASA"),
                        on("2026-06-08", REGISTERED))
                .statusCode(200)
                .body("stage", equalTo("BIS_INITIAL_REVIEW"))
                .body("stageDueOn", equalTo("2026-06-10"));
    }

    @Test
    void givenNoEventsWhenCalculatedThenNothingHasBegun() {
        clock("2026-06-05").statusCode(200).body("stage", equalTo("SUBMITTED")).body("overallDueOn", nullValue());
    }

    @Test
    void givenAnybodySignedInWhenCalculatedThenTheyGetAnAnswerAndNobodyElseDoes() {
        for (String person : Tokens.names()) {
            assertThat(as(person)
                            .body(STOPPED_FOR_TWELVE_DAYS)
                            .post("/api/v1/review-clocks")
                            .statusCode())
                    .as(person)
                    .isEqualTo(200);
        }
        Api.anybody("nobody")
                .body(STOPPED_FOR_TWELVE_DAYS)
                .post("/api/v1/review-clocks")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void givenImpossibleEventsWhenCalculatedThenTheProblemNamesTheOneAndTheReason() {
        refused("events[1]", "it was registered on 2026-06-01 already", REGISTERED, on("2026-06-02", REGISTERED));
        refused("events[2]", "it was referred", REGISTERED, REFERRED, on("2026-06-11", REFERRED));
        refused("events[0]", "nothing was registered on or before 2026-05-31", on("2026-05-31", REFERRED), REGISTERED);
        refused("events[0]", "no agency recommends before", recommended("2026-06-05", "STATE"), REGISTERED, REFERRED);
        refused(
                "events[3]",
                "WAR recommended on 2026-06-12 already",
                REGISTERED,
                REFERRED,
                recommended("2026-06-12", "WAR"),
                recommended("2026-06-13", "WAR"));
        refused("events[2]", "was started on", REGISTERED, started("2026-06-02", "a"), started("2026-06-03", "a"));
        refused("events[1]", "no stop a was started on or before", REGISTERED, ended("2026-06-03", "a"));
        refused("events[1]", "no stop a was started", REGISTERED, ended("2026-06-03", "a"), started("2026-06-04", "a"));
        refused(
                "events[3]",
                "ended on 2026-06-03 already",
                REGISTERED,
                started("2026-06-02", "a"),
                ended("2026-06-03", "a"),
                ended("2026-06-04", "a"));
        refused(
                "events[1]",
                "before the application is referred",
                REGISTERED,
                escalated("2026-06-05", "OPERATING_COMMITTEE"));
        refused(
                "events[2]",
                "goes to the Operating Committee first",
                REGISTERED,
                REFERRED,
                escalated("2026-06-12", "EARB"));
        refused("events[2]", "does not have it", REGISTERED, REFERRED, decided("2026-06-12", "ACEP"));
        refused(
                "events[4]",
                "was open until 2026-06-18",
                REGISTERED,
                REFERRED,
                escalated("2026-06-12", "OPERATING_COMMITTEE"),
                decided("2026-06-13", "OPERATING_COMMITTEE"),
                escalated("2026-06-19", "ACEP"));
    }

    @Test
    void givenMissingOrUnknownWordsWhenCalculatedThenTheProblemNamesAllOfThem() {
        clock(
                        "2026-07-15",
                        Map.of("type", "REGISTERED"),
                        Map.of("on", "2026-06-01"),
                        Map.of("type", "ABDUCTED", "on", "2026-06-01"),
                        Map.of("type", "STOP_STARTED", "on", "2026-06-01", "reason", "LUNCH"),
                        Map.of("type", "STOP_ENDED", "on", "2026-06-01", "stop", " "),
                        Map.of("type", "RECOMMENDED", "on", "2026-06-01", "agency", "COMMERCE"),
                        Map.of("type", "ESCALATED", "on", "2026-06-01", "to", "SUPREME_COURT", "by", "OSTP"),
                        Map.of("type", "BODY_DECIDED", "on", "2026-06-01", "decision", "MAYBE"))
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body(
                        "errors.field",
                        contains(
                                "events[0].on",
                                "events[1].type",
                                "events[2].type",
                                "events[3].stop",
                                "events[3].reason",
                                "events[4].stop",
                                "events[5].agency",
                                "events[5].recommendation",
                                "events[6].to",
                                "events[6].by",
                                "events[7].body",
                                "events[7].decision"))
                .body("errors.message", hasItem("is not known; give one of STATE, WAR, ENERGY"));
    }

    @Test
    void givenDaysOutsideOfAllRulesWhenCalculatedThenTheProblemSaysWhichThereAre() {
        Map<String, Object> old = request("1995-07-01", Map.of("type", "REGISTERED", "on", "1995-06-01"));
        post("company-member", "/review-clocks", old)
                .statusCode(422)
                .body("errors.field", contains("asOf"))
                .body("detail", containsString("1996-02-04"));
        old.put("asOf", "2026-06-01");
        post("company-member", "/review-clocks", old).statusCode(200).body("elapsedDays", equalTo(30));
        old.put("asOf", "1995-06-01");
        post("company-member", "/review-clocks", old).statusCode(422).body("errors.field", contains("asOf"));
        clock("+999999999-12-31", REGISTERED).statusCode(422).body("errors.field", contains("at"));
        clock("2026-06-05", on("-999999999-01-01", REGISTERED))
                .statusCode(422)
                .body("errors.field", contains("events[0].on"));
    }

    @Test
    void givenARequestOfAnotherShapeWhenCalculatedThenItIsRefused() {
        post("company-member", "/review-clocks", Map.of("events", List.of()))
                .statusCode(400)
                .body("errors.field", contains("at"));
        post("company-member", "/review-clocks", Map.of("at", "2026-06-05"))
                .statusCode(400)
                .body("errors.field", contains("events"));
        clock("2026-06-05", Map.of("type", "REGISTERED", "on", "2026-06-01", "mood", "good"))
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        clock("2026-06-31", REGISTERED).statusCode(400).body("errors.field", contains("at"));
        as("company-member")
                .body("{\"at\":\"2026-06-05\",\"events\":[null]}")
                .post("/api/v1/review-clocks")
                .then()
                .statusCode(400);
    }

    @SafeVarargs
    private static void refused(String event, String reason, Map<String, String>... events) {
        clock("2026-07-15", events)
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("errors.field", contains(event))
                .body("errors[0].message", containsString(reason))
                .body("detail", containsString(reason));
    }

    @SafeVarargs
    private static ValidatableResponse clock(String at, Map<String, String>... events) {
        return post("company-member", "/review-clocks", request(at, events));
    }

    @SafeVarargs
    private static Map<String, Object> request(String at, Map<String, String>... events) {
        return new HashMap<>(Map.of("at", at, "events", Arrays.asList(events)));
    }

    private static Map<String, String> on(String day, Map<String, String> event) {
        Map<String, String> moved = new HashMap<>(event);
        moved.put("on", day);
        return moved;
    }

    private static Map<String, String> started(String on, String stop) {
        return Map.of("type", "STOP_STARTED", "on", on, "stop", stop, "reason", "PRE_LICENSE_CHECK");
    }

    private static Map<String, String> ended(String on, String stop) {
        return Map.of("type", "STOP_ENDED", "on", on, "stop", stop);
    }

    private static Map<String, String> recommended(String on, String agency) {
        return Map.of("type", "RECOMMENDED", "on", on, "agency", agency, "recommendation", "APPROVE");
    }

    private static Map<String, String> escalated(String on, String to) {
        return Map.of("type", "ESCALATED", "on", on, "to", to, "by", "WAR");
    }

    private static Map<String, String> decided(String on, String body) {
        return Map.of("type", "BODY_DECIDED", "on", on, "body", body, "decision", "APPROVE");
    }
}

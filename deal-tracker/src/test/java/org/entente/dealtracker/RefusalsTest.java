package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody should send, each refused with a problem that says what to do instead, and nothing lost. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusalsTest {

    private static final Map<String, Object> DENY =
            Map.of("recommendation", "DENY", "reasons", "diversion risk", "legalBasis", "ECRA 4812; 15 CFR 742.6");

    private ReadyDeal deal;
    private UUID review;

    @BeforeEach
    void submit() {
        deal = ReadyDeal.make();
        review = Api.submit(deal.id());
    }

    @AfterEach
    void today() {
        SettableClock.ahead(0);
        deal.close();
    }

    @Test
    void givenAVoteWhenItIsCastAgainOrByTheWrongPersonThenTheFirstStandsAndTheProblemSaysWhoMayWhat() {
        Api.refer(review);
        step("state-reviewer", "/recommendations", Map.of("recommendation", "APPROVE"))
                .statusCode(200);
        step("war-official", "/recommendations", DENY).statusCode(200);
        SettableClock.ahead(31);
        eventually(() -> get("war-official", "/reviews/" + review).body("state", equalTo("OC_REVIEW")));
        step("commerce-official", "/body-decision", Map.of("decision", "APPROVE", "reasons", "weighed"))
                .statusCode(200);
        step("war-official", "/escalation", Map.of("to", "ACEP", "legalBasis", "EO 12981", "reasons", "why"))
                .statusCode(200);
        step("war-official", "/votes", Map.of("vote", "DENY")).statusCode(200);

        problem(step("war-official", "/votes", Map.of("vote", "APPROVE")), 409, "state-conflict")
                .body("detail", containsString("WAR has voted"))
                .body("detail", containsString("already: DENY"))
                .body("allowed", hasItem("decide as body (an official of Commerce)"));
        for (String wrong : List.of("war-reviewer", "buyer", "company-admin", "ostp-reviewer", "program-office")) {
            problem(step(wrong, "/votes", Map.of("vote", "APPROVE")), 403, "forbidden")
                    .body("detail", containsString("an official of Commerce, State, War or Energy"))
                    .body("allowed", hasItem("vote (an official of Commerce, State, War or Energy)"));
        }
        get("auditor", "/reviews/" + review)
                .body("bodies.find { it.body == 'ACEP' }.votes", hasSize(1))
                .body("bodies.find { it.body == 'ACEP' }.votes.vote", contains("DENY"));
    }

    @Test
    void givenADenialWhenItsWindowIsOverThenTheAppealIsRefusedWithWhatIsLeftToDo() {
        Api.refer(review);
        List.of("state-official", "war-official", "energy-official")
                .forEach(who -> step(who, "/recommendations", DENY).statusCode(200));
        step(
                        "commerce-reviewer",
                        "/decision",
                        Map.of(
                                "outcome", "DENIED",
                                "reasons", "diversion risk",
                                "legalBasis", "15 CFR 742.6",
                                "modifications", "name the operator",
                                "contact", "Commerce Reviewer (demo)"))
                .statusCode(200);
        String last = get("company-admin", "/reviews/" + review).extract().path("intentToDeny.appealUntil");
        SettableClock.ahead(92);

        problem(step("company-admin", "/appeal", Map.of("statement", "late")), 422, "rule-broken")
                .body("appealUntil", equalTo(last))
                .body("detail", containsString("ended on " + last))
                .body("detail", containsString("an application for another deal"));
    }

    @Test
    void givenAStopWhenItHasNoEvidenceThenItIsAskedForAndTheClockGoesOn() {
        Api.refer(review);
        for (String evidence : new String[] {null, " "}) {
            Map<String, Object> stop = new HashMap<>(Map.of("reason", "PRE_LICENSE_CHECK"));
            stop.put("evidence", evidence);
            problem(step("war-reviewer", "/stops", stop), 422, "rule-broken")
                    .body("detail", containsString("say what it rests on"))
                    .body("missing", contains("evidence"));
        }
        get("war-reviewer", "/reviews/" + review).body("stopped", equalTo(false));
    }

    @Test
    void givenStepsOutOfOrderWhenTheyAreTakenThenTheProblemSaysWhatComesFirst() {
        problem(step("commerce-reviewer", "/referral", Map.of()), 409, "state-conflict")
                .body("state", equalTo("SUBMITTED"))
                .body("allowed", hasItem("register (Commerce)"));
        problem(step("state-reviewer", "/recommendations", Map.of("recommendation", "APPROVE")), 409, "state-conflict")
                .body("allowed", hasItem("register (Commerce)"));
        problem(
                        post(
                                "company-member",
                                "/review-clocks",
                                Map.of(
                                        "asOf",
                                        "2026-06-01",
                                        "at",
                                        "2026-07-15",
                                        "events",
                                        List.of(
                                                Map.of("type", "REGISTERED", "on", "2026-06-01"),
                                                Map.of(
                                                        "type", "RECOMMENDED",
                                                        "on", "2026-06-02",
                                                        "agency", "WAR",
                                                        "recommendation", "APPROVE")))),
                        422,
                        "rule-broken")
                .body("errors.field", hasItem(containsString("events[1]")));
        get("state-reviewer", "/reviews/" + review).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void givenALicenseWhenMoreIsDrawnThanItAllowsThenTheProblemSaysHowMuchIsLeft() {
        Api.recommendAll(review);
        Api.approve(review).statusCode(200);
        String license =
                "/licenses/" + get("buyer", "/deals/" + deal.id()).extract().path("licenseId");
        for (String party : List.of("buyer", "company-admin", "second-company-admin")) {
            post(party, license + "/acknowledgments").statusCode(200);
        }

        problem(post("company-admin", license + "/draws", draw(2, 1_000)), 422, "rule-broken")
                .body("errors.field", contains("quantity"))
                .body("allowed", equalTo(1));
        problem(post("company-admin", license + "/draws", draw(1, 900_000_000L)), 422, "rule-broken")
                .body("errors.field", contains("valueUsd"));
        get("company-admin", license).body("draws", hasSize(0)).body("lines.remaining", contains(1, 1));
    }

    @Test
    void givenVersionsOfARuleThatOverlapWhenTheyAreProposedThenTheProblemSaysWhichAndHowTheyWouldNot() {
        String today = Washington.day(Clock.systemUTC().instant()).toString();
        Map<String, Object> row = new HashMap<>(Map.of(
                "id", "OVERLAP-TEST",
                "version", 1,
                "effectiveFrom", today,
                "status", "IN_FORCE",
                "certainty", "LEGAL",
                "label", "law",
                "reference", "a test",
                "list", "SUPPLEMENT-8",
                "names", List.of("Overlap Test")));
        row.put("headquarteredIn", "AE");
        row.put("subsidiaries", false);
        row.put("effectiveTo", null);
        Map<String, Object> second = new HashMap<>(row);
        second.put("version", 2);

        problem(
                        post(
                                "program-office",
                                "/policy-changes",
                                Map.of(
                                        "title", "Overlap",
                                        "reason", "a test",
                                        "file", "approved-entities",
                                        "rows", List.of(row, second))),
                        422,
                        "rule-broken")
                .body("detail", containsString("version 2 of OVERLAP-TEST"))
                .body("detail", containsString("end one before the other begins"));
        get("program-office", "/policies/files/approved-entities").body("rows.id", not(hasItem("OVERLAP-TEST")));
    }

    private Map<String, Object> draw(long quantity, long value) {
        return Map.of(
                "offeringId",
                deal.model(),
                "quantity",
                quantity,
                "valueUsd",
                value,
                "drawnOn",
                Washington.day(Clock.systemUTC().instant()).toString(),
                "reference",
                "too much");
    }

    private ValidatableResponse step(String who, String step, Map<String, Object> body) {
        return post(who, "/reviews/" + review + step, body);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }
}

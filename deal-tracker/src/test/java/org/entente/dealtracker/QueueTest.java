package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.as;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How agencies work off their queues: who has what in hand, the same for many at once, and authority delegated to Commerce. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class QueueTest {

    /** Nobody else's deals are here. */
    private static final String DESTINATION = "NZ";

    private ReadyDeal one;
    private ReadyDeal other;
    private UUID first;
    private UUID second;

    @BeforeEach
    void submit() {
        one = ReadyDeal.make(Map.of("destination", DESTINATION));
        other = ReadyDeal.make(Map.of("destination", DESTINATION));
        first = Api.submit(one.id());
        second = Api.submit(other.id());
    }

    @AfterEach
    void withdraw() {
        for (UUID review : new UUID[] {first, second}) {
            post("company-admin", "/reviews/" + review + "/withdrawal", Map.of("reason", "the test is over"));
        }
        one.close();
        other.close();
    }

    @Test
    void givenReviewsInAQueueWhenSomebodyTakesOneThenTheirsAndTheFreeOnesAreTwoLists() {
        post("commerce-reviewer", "/reviews/" + first + "/assignment", Map.of())
                .statusCode(200)
                .body("assignee.name", containsString("Commerce"));

        queue("commerce-reviewer", "assignee=me").body("items.id", contains(first.toString()));
        queue("commerce-official", "assignee=me").body("items", empty());
        queue("commerce-official", "assignee=nobody").body("items.id", contains(second.toString()));
        get("state-reviewer", "/reviews/" + first).body("assignee", nullValue());
        get("buyer", "/reviews/" + first).body("assignee", nullValue());

        post("commerce-official", "/reviews/" + first + "/assignment", Map.of()).statusCode(200);
        post("commerce-reviewer", "/reviews/" + first + "/assignment", Map.of())
                .statusCode(403)
                .body("detail", containsString("has it in hand"));
        String reviewer = get("commerce-reviewer", "/agency-staff")
                .statusCode(200)
                .extract()
                .path("find { it.official == false }.subject");
        post("commerce-official", "/reviews/" + second + "/assignment", Map.of("assignee", reviewer))
                .statusCode(200);
        post("commerce-official", "/reviews/" + second + "/assignment", Map.of("assignee", "no-such-person"))
                .statusCode(400)
                .body("detail", containsString("worked here"));
        post("commerce-reviewer", "/reviews/" + second + "/assignment/release").statusCode(200);
        post("company-admin", "/reviews/" + second + "/assignment", Map.of()).statusCode(403);
        get("company-admin", "/agency-staff").statusCode(403);
    }

    @Test
    void givenConditionsOfAQueueWhenTheyMeanNothingThenEachIsRefusedWithWhatToSay() {
        get("commerce-reviewer", "/reviews?assignee=me")
                .statusCode(400)
                .body("detail", containsString("waitingFor=me"));
        queue("commerce-reviewer", "assignee=you").statusCode(400).body("detail", containsString("me, nobody"));
        queue("commerce-reviewer", "dueBy=soon").statusCode(400).body("detail", containsString("2026-07-15"));
        get("commerce-reviewer", "/reviews?destination=Mars")
                .statusCode(400)
                .body("detail", containsString("ISO 3166-1"));
        queue("commerce-reviewer", "dueBy=" + today()).body("items", hasSize(2));
        queue("commerce-reviewer", "dueBy=" + today().minusDays(1)).body("items", empty());
    }

    @Test
    void givenManyReviewsWhenActedOnAtOnceThenFirstTheirNumberIsShownAndExactlyThoseAreActedOn() {
        Map<String, Object> register = batch("REGISTER", null);
        String looked = post("commerce-reviewer", "/review-batches/preview", register)
                .statusCode(200)
                .body("count", equalTo(2))
                .body("refused", equalTo(0))
                .body("first", hasSize(2))
                .extract()
                .path("selection");
        post("commerce-reviewer", "/review-batches", register)
                .statusCode(400)
                .body("detail", containsString("preview"));
        post("commerce-reviewer", "/reviews/" + first + "/registration").statusCode(200);

        post("commerce-reviewer", "/review-batches", batch("REGISTER", looked))
                .statusCode(409)
                .body("detail", containsString("nothing was done"))
                .body("count", equalTo(2));
        get("commerce-reviewer", "/reviews/" + second).body("state", equalTo("SUBMITTED"));

        String again = post("commerce-reviewer", "/review-batches/preview", register)
                .body("count", equalTo(2))
                .body("refused", equalTo(1))
                .extract()
                .path("selection");
        var act = as("commerce-reviewer")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(batch("REGISTER", again));
        String outcome = act.post("/api/v1/review-batches")
                .then()
                .statusCode(200)
                .body("done", equalTo(1))
                .body("refused.reviewId", contains(first.toString()))
                .body("refused[0].why", containsString("does not allow"))
                .extract()
                .asString();
        act.post("/api/v1/review-batches").then().statusCode(200).body(equalTo(outcome));
        get("commerce-reviewer", "/reviews/" + second).body("state", equalTo("BIS_INITIAL_REVIEW"));

        all("commerce-reviewer", "REFER", 2);
        post("state-reviewer", "/review-batches/preview", recommend("DENY"))
                .statusCode(400)
                .body("detail", containsString("one review at a time"));
        String selection = post("state-reviewer", "/review-batches/preview", recommend("APPROVE"))
                .body("count", equalTo(2))
                .extract()
                .path("selection");
        Map<String, Object> approve = new HashMap<>(recommend("APPROVE"));
        approve.put("selection", selection);
        post("state-reviewer", "/review-batches", approve).statusCode(200).body("done", equalTo(2));
        queue("state-reviewer", "").body("items", empty());
    }

    @Test
    void givenDelegatedAuthorityWhenAnApplicationOfThatTypeIsReferredThenTheAgencyNeedNotSeeIt() {
        Map<String, Object> grant = Map.of(
                "scope",
                Map.of("destinations", new String[] {DESTINATION}),
                "legalBasis",
                "Executive Order 12981, section 1",
                "reason",
                "clinics are not a nuclear matter",
                "effectiveFrom",
                today().toString());
        post("energy-reviewer", "/delegations", grant).statusCode(403);
        post("commerce-official", "/delegations", grant).statusCode(403);
        Map<String, Object> backdated = new HashMap<>(grant);
        backdated.put("effectiveFrom", today().minusDays(1).toString());
        post("energy-official", "/delegations", backdated).statusCode(400).body("detail", containsString("or later"));
        UUID delegation = Api.id(post("energy-official", "/delegations", grant).statusCode(201));
        get("commerce-reviewer", "/delegations").statusCode(200).body("items.id", hasItem(delegation.toString()));
        get("buyer", "/delegations").statusCode(403);

        Api.refer(first);

        get("war-reviewer", "/reviews/" + first)
                .body("agencies.find { it.agency == 'ENERGY' }.position", equalTo("NO_OBJECTION_BY_DELEGATION"))
                .body("recommendations.expected", equalTo(2));
        queue("energy-reviewer", "").body("items", empty());
        queue("war-reviewer", "").body("items.id", contains(first.toString()));
        for (String agency : new String[] {"state-reviewer", "war-reviewer"}) {
            post(agency, "/reviews/" + first + "/recommendations", Map.of("recommendation", "APPROVE"))
                    .statusCode(200);
        }
        Api.approve(first).statusCode(200).body("outcome", equalTo("APPROVED"));

        post("war-official", "/delegations/" + delegation + "/revocation", Map.of("reason", "no"))
                .statusCode(403)
                .body("detail", containsString("ENERGY"));
        post("energy-official", "/delegations/" + delegation + "/revocation", Map.of("reason", "wants to see them"))
                .statusCode(200)
                .body("revokedBy", containsString("Energy"));
        post("energy-official", "/delegations/" + delegation + "/revocation", Map.of("reason", "again"))
                .statusCode(409);
        Api.refer(second);
        queue("energy-reviewer", "").body("items.id", contains(second.toString()));
    }

    @Test
    void givenAReviewWhenOutsidersReadItThenItSaysInWordsWhereItIsAndNothingIsPromisedFromTooFew() {
        Api.refer(first);

        get("buyer", "/reviews/" + first)
                .body("inWords.now", containsString("State, War and Energy have been asked"))
                .body("inWords.next", containsString("Then Commerce decides by"))
                .body("expectedDecision.basedOn", greaterThanOrEqualTo(0))
                .body("expectedDecision.basis", not(empty()));
        get("buyer", "/reviews/" + second).body("expectedDecision", nullValue());
    }

    private static ValidatableResponse queue(String person, String conditions) {
        return get(person, "/reviews?waitingFor=me&destination=" + DESTINATION + "&" + conditions);
    }

    private static void all(String person, String type, int count) {
        String selection = post(person, "/review-batches/preview", batch(type, null))
                .body("count", equalTo(count))
                .extract()
                .path("selection");
        post(person, "/review-batches", batch(type, selection)).statusCode(200).body("done", equalTo(count));
    }

    private static Map<String, Object> batch(String type, String selection) {
        Map<String, Object> batch = new HashMap<>();
        batch.put("filter", Map.of("destination", DESTINATION));
        batch.put("action", Map.of("type", type));
        if (selection != null) {
            batch.put("selection", selection);
        }
        return batch;
    }

    private static Map<String, Object> recommend(String recommendation) {
        return Map.of(
                "filter", Map.of("destination", DESTINATION),
                "action", Map.of("type", "RECOMMEND", "recommend", Map.of("recommendation", recommendation)));
    }

    private static LocalDate today() {
        return Washington.day(Instant.now());
    }
}

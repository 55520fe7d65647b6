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
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.fixture.Api;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Topics;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of policy about companies that no other test's deal has to do with: what is activated stays for the tests to come. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PolicyChangesTest {

    private static final LocalDate TODAY = Washington.day(Clock.systemUTC().instant());

    @Test
    void givenTwoPersonsWhenAChangeIsActivatedThenDeterminationsGoByItAndAnswersOfThePastAreAsTheyWere() {
        Map<String, Object> listed = entity("OSPREY-TEST", 1, TODAY.toString(), null);
        String past = determine("Osprey Test", TODAY.minusDays(1)).extract().asString();
        UUID change = id(propose("program-office", "approved-entities", listed)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("rowVersions", contains("OSPREY-TEST/1"))
                .body("mine", equalTo(true))
                .body("allowed", contains("activate", "withdraw")));
        get("commerce-official", path(change)).body("mine", equalTo(false));
        determine("Osprey Test", TODAY).body("requirement", equalTo("LICENSE_REQUIRED"));
        get("company-admin", path(change)).statusCode(404);
        activate("program-office", change)
                .statusCode(422)
                .body("detail", containsString("You proposed this change: a second person"));
        activate("state-official", change).statusCode(403);

        activate("commerce-official", change)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("activatedBy", equalTo("Commerce Official (demo)"))
                .body("revision", notNullValue())
                .body("correction", nullValue());

        determine("Osprey Test", TODAY).body("requirement", equalTo("NO_LICENSE_REQUIRED"));
        get("buyer", "/policies/license-determination?on=" + TODAY)
                .body("approvedEntities.version.id", hasItem("OSPREY-TEST"));
        assertThat(determine("Osprey Test", TODAY.minusDays(1)).extract().asString())
                .isEqualTo(past);
        get("company-admin", path(change))
                .statusCode(200)
                .body("proposedBy", nullValue())
                .body("rows[0].names", contains("OSPREY TEST"));
        activate("commerce-official", change).statusCode(409).body("allowed", empty());
        try (Topics topics = Topics.open()) {
            assertThat(topics.readKey("deals.policy-changes", change.toString(), 2, Duration.ofSeconds(20)))
                    .extracting(each -> Topics.metadata(each).type())
                    .containsExactly("org.entente.policy.change-proposed.v1", "org.entente.policy.change-activated.v1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "approved-entities | status | ENFORCED | status: \"ENFORCED\" is not one of IN_FORCE, SUSPENDED",
                "approved-entities | headquarteredIn | ZZ | headquarteredIn: \"ZZ\" is not a country",
                "approved-entities | nickname | Kite | \"nickname\" is not a known field; known are id, version",
                "approved-entities | effectiveTo | 2020-01-01 | effectiveTo 2020-01-01 lies before effectiveFrom",
                "approved-entities | version | none | version: must be a number",
                "aproved-entities | version | none | \"aproved-entities\" is not a policy file; there are approved-entities, country-",
                "nationality | version | 1 | is not a known field; known are",
                "review-clocks | version | 1 | is not a known field; known are",
            })
    void givenARowThatIsNotUnderstoodWhenItIsProposedThenTheReadersSentenceSaysWhere(
            String file, String field, String value, String said) {
        Map<String, Object> row = entity("KITE-TEST", 1, TODAY.toString(), null);
        row.put(field, value);

        propose("program-office", file, row)
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("detail", containsString(said));
    }

    @Test
    void givenAVersionThatOverlapsWhenItIsProposedThenItIsRefusedUnlessTheEarlierOneEndsInTheSameChange() {
        Map<String, Object> clocks = lastClocks();
        int version = (Integer) clocks.get("version");
        int another = newestClocks() + 1;
        Map<String, Object> next = new HashMap<>(clocks);
        next.put("version", another);
        next.put("effectiveFrom", "2090-01-01");
        propose("program-office", "review-clocks", next)
                .statusCode(422)
                .body(
                        "detail",
                        containsString("version " + another + " of review-clocks (from 2090-01-01) overlaps version "
                                + version));
        Map<String, Object> ended = new HashMap<>(clocks);
        ended.put("effectiveTo", "2089-12-30");
        propose("program-office", "review-clocks", ended, next)
                .statusCode(422)
                .body("detail", containsString("has to be in force on every day"));
        ended.put("effectiveTo", "2089-12-31");

        UUID change = id(propose("program-office", "review-clocks", ended, next).statusCode(201));
        get("program-office", path(change) + "/preview")
                .body("changedDeals", equalTo(0))
                .body("note", containsString("No open review changes"));

        activate("commerce-official", change).statusCode(200);
        assertThat(rows("review-clocks")).extracting(row -> row.get("version")).contains(version, another);
    }

    @Test
    void givenAnotherActivationThatMadeAProposalUnreadableWhenItIsActivatedThenItIsRefusedInWords() {
        UUID first = id(propose("program-office", "approved-entities", entity("HERON-TEST", 1, TODAY.toString(), null))
                .statusCode(201));
        UUID second = id(propose(
                        "program-office",
                        "approved-entities",
                        entity("HERON-TEST", 2, TODAY.plusDays(10).toString(), null))
                .statusCode(201));
        activate("commerce-official", first).statusCode(200);

        activate("commerce-official", second)
                .statusCode(422)
                .body("detail", containsString("version 2 of HERON-TEST"))
                .body("detail", containsString("end one before the other begins"));

        get("auditor", path(second)).body("state", equalTo("PROPOSED"));
        post("program-office", path(second) + "/withdrawal", Map.of("reason", "the first one is enough"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("the first one is enough"));
        activate("commerce-official", second).statusCode(409);
        get("buyer", "/policy-changes?limit=200").body("items.id", not(hasItem(second.toString())));
        get("auditor", "/policy-changes?state=WITHDRAWN").body("items.id", hasItem(second.toString()));
    }

    @Test
    void givenAChangeOfDaysBeforeTodayWhenItIsActivatedThenOnlyAsACorrectionWithAReason() {
        UUID change = id(propose(
                        "program-office",
                        "approved-entities",
                        entity("EGRET-TEST", 1, TODAY.minusDays(5).toString(), null))
                .statusCode(201));

        activate("commerce-official", change)
                .statusCode(422)
                .body("detail", containsString("change what held on days before today (EGRET-TEST/1)"))
                .body("changesBeforeToday", contains("EGRET-TEST/1"));
        post("commerce-official", path(change) + "/activation", Map.of("correction", true))
                .statusCode(400)
                .body("errors.field", contains("reason"));
        post(
                        "commerce-official",
                        path(change) + "/activation",
                        Map.of("correction", true, "reason", "the notice was published five days ago"))
                .statusCode(200)
                .body("correction", equalTo("the notice was published five days ago"));
        determine("Egret Test", TODAY.minusDays(5)).body("requirement", equalTo("NO_LICENSE_REQUIRED"));
    }

    @Test
    void givenAnIdempotencyKeyOrAStaleVersionWhenItIsSentThenNothingHappensTwice() {
        UUID change = id(propose("program-office", "approved-entities", entity("STORK-TEST", 1, TODAY.toString(), null))
                .statusCode(201));
        as("commerce-official")
                .header("If-Match", "\"99\"")
                .post("/api/v1" + path(change) + "/activation")
                .then()
                .statusCode(409)
                .body("code", equalTo("version-conflict"));
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            as("commerce-official")
                    .header("Idempotency-Key", key)
                    .post("/api/v1" + path(change) + "/activation")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ACTIVE"));
        }
    }

    @Test
    void givenManyChangesThatAreActivatedAtOnceThenEachHasItsOwnRevision() {
        List<UUID> changes = java.util.stream.IntStream.range(0, 6)
                .mapToObj(number -> id(propose(
                                "program-office",
                                "approved-entities",
                                entity("FLOCK" + number + "-TEST", 1, TODAY.toString(), null))
                        .statusCode(201)))
                .toList();

        List<Integer> revisions = changes.parallelStream()
                .map(change -> activate("commerce-official", change)
                        .statusCode(200)
                        .extract()
                        .<Integer>path("revision"))
                .toList();

        assertThat(revisions).doesNotHaveDuplicates();
        eventually(() -> assertThat(rows("approved-entities"))
                .extracting(row -> row.get("id"))
                .contains("FLOCK0-TEST", "FLOCK1-TEST", "FLOCK2-TEST", "FLOCK3-TEST", "FLOCK4-TEST", "FLOCK5-TEST"));
    }

    @Test
    void givenOthersThanTheProgramOfficeAndCommerceThenTheyChangeNothing() {
        propose("buyer", "approved-entities", entity("X", 1, TODAY.toString(), null))
                .statusCode(403);
        propose("energy-official", "approved-entities", entity("X", 1, TODAY.toString(), null))
                .statusCode(403);
        post("program-office", "/policy-changes", Map.of("title", "t")).statusCode(400);
        Api.anybody("nobody").get("/api/v1/policy-changes").then().statusCode(401);
    }

    /** The version without an end, whatever other tests put in force before it. */
    private static Map<String, Object> lastClocks() {
        return rows("review-clocks").stream()
                .filter(row -> row.get("effectiveTo") == null)
                .findFirst()
                .orElseThrow();
    }

    private static int newestClocks() {
        return rows("review-clocks").stream()
                .mapToInt(row -> (Integer) row.get("version"))
                .max()
                .orElseThrow();
    }

    private static List<Map<String, Object>> rows(String file) {
        return get("buyer", "/policies/files/" + file).statusCode(200).extract().path("rows");
    }

    private static ValidatableResponse activate(String person, UUID change) {
        return post(person, path(change) + "/activation");
    }

    @SafeVarargs
    private static ValidatableResponse propose(String person, String file, Map<String, Object>... rows) {
        return post(
                person,
                "/policy-changes",
                Map.of(
                        "title", "Extension",
                        "reason", "The entry was renewed.",
                        "legalBasis", "91 FR 43034",
                        "file", file,
                        "rows", List.of(rows)));
    }

    /** OSPREY-TEST is "Osprey Test". */
    private static Map<String, Object> entity(String id, int version, String from, String to) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("version", version);
        row.put("effectiveFrom", from);
        row.put("effectiveTo", to);
        row.put("status", "IN_FORCE");
        row.put("certainty", "LEGAL");
        row.put("label", "law");
        row.put("reference", "a test");
        row.put("list", "SUPPLEMENT-8");
        row.put("names", List.of(id.replace('-', ' ')));
        row.put("headquarteredIn", "AE");
        row.put("subsidiaries", false);
        return row;
    }

    private static ValidatableResponse determine(String name, LocalDate asOf) {
        Map<String, Object> party = new HashMap<>(Map.of(
                "role", "END_USER",
                "name", name,
                "country", "AE",
                "headquarters", "AE",
                "ultimateParentCountry", "AE",
                "listings", List.of(),
                "government", false));
        return post(
                        "company-admin",
                        "/determinations",
                        Map.of(
                                "asOf", asOf.toString(),
                                "transaction", "EXPORT",
                                "exportedFrom", "US",
                                "destination", "AE",
                                "items",
                                        List.of(Map.of(
                                                "eccn",
                                                "3A090.a",
                                                "designedForDataCenter",
                                                true,
                                                "totalProcessingPerformance",
                                                40000,
                                                "memoryBandwidthGigabytesPerSecond",
                                                8000,
                                                "quantity",
                                                10,
                                                "informedLetter",
                                                false)),
                                "parties", List.of(party),
                                "endUse", "COMMERCIAL"))
                .statusCode(200);
    }

    private static String path(UUID change) {
        return "/policy-changes/" + change;
    }
}

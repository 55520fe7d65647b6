package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.id;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.Test;

/** What the preview of a policy change says, and that it is what happens. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PolicyPreviewsTest {

    private static final LocalDate TODAY = Washington.day(Clock.systemUTC().instant());

    @Test
    void givenClocksThatBeginOnADayToComeWhenPreviewedThenNoOpenReviewChangesAndItSaysFromWhenOn() {
        Map<String, Object> clocks = lastClocks();
        Map<String, Object> ended = new HashMap<>(clocks);
        ended.put("effectiveTo", "2094-12-31");
        Map<String, Object> next = shorter(clocks);
        next.put("version", newestClocks() + 1);
        next.put("effectiveFrom", "2095-01-01");
        try (ReadyDeal deal = ReadyDeal.make()) {
            Api.refer(Api.submit(deal.id()));

            UUID change =
                    id(propose("program-office", "review-clocks", ended, next).statusCode(201));
            get("program-office", path(change) + "/preview")
                    .body("changedDeals", equalTo(0))
                    .body("note", containsString("No open review changes: a review goes by"))
                    .body("note", containsString("Reviews registered from 2095-01-01 on go by this change."));
        }
    }

    /** Its day is one on which no other test registers anything. */
    @Test
    void givenACorrectionOfTheClocksOfADayWhenPreviewedThenWhatItSaysOfReviewsIsWhatHappens() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID review = Api.submit(deal.id());
            SettableClock.ahead(-17);
            Api.refer(review);
            SettableClock.ahead(0);
            LocalDate day = LocalDate.parse(
                    get("war-reviewer", "/reviews/" + review).extract().path("registeredOn"));
            UUID change =
                    id(propose("program-office", "review-clocks", onOneDay(day)).statusCode(201));

            get("program-office", path(change) + "/preview")
                    .body("changed.dealId", contains(deal.id().toString()))
                    .body("changed.what", contains("review clock"))
                    .body("changed[0].before", containsString("this stage due on " + day.plusDays(30)))
                    .body("changed[0].before", containsString("the whole due on " + day.plusDays(90)))
                    .body("changed[0].after", containsString("this stage due on " + day.plusDays(20)))
                    .body("changed[0].after", containsString("the whole due on " + day.plusDays(80)));
            get("war-reviewer", "/reviews/" + review)
                    .body("stageDueOn", equalTo(day.plusDays(30).toString()));

            post(
                            "commerce-official",
                            path(change) + "/activation",
                            Map.of("correction", true, "reason", "the notice set other lengths for that day"))
                    .statusCode(200);

            get("war-reviewer", "/reviews/" + review)
                    .body("stageDueOn", equalTo(day.plusDays(20).toString()))
                    .body("overallDueOn", equalTo(day.plusDays(80).toString()));
            SettableClock.ahead(4);
            eventually(() -> get("auditor", "/deals/" + deal.id() + "/timeline")
                    .body("items.text", hasItem(containsString("War said nothing"))));
        } finally {
            SettableClock.ahead(0);
        }
    }

    @Test
    void givenARuleAboutWhereProvidersComeFromWhenPreviewedThenTheConsortiaItSpeaksAgainstAreNamed() {
        Map<String, Object> rule = rows("nationality").getLast();
        String today = TODAY.toString();
        Map<String, Object> ended = new HashMap<>(rule);
        ended.put("effectiveTo", TODAY.minusDays(1).toString());
        Map<String, Object> next = new HashMap<>(rule);
        next.put("version", (Integer) rule.get("version") + 1);
        next.put("effectiveFrom", today);
        next.put("rules", List.of(Map.of("layers", List.of("MODELS"), "excludedCountries", List.of("CN", "US"))));
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID change =
                    id(propose("program-office", "nationality", ended, next).statusCode(201));

            get("program-office", path(change) + "/preview")
                    .body("note", nullValue())
                    .body("changed.find { it.dealId == '" + deal.id() + "' }.what", equalTo("nationality"))
                    .body("changed.find { it.dealId == '" + deal.id() + "' }.on", equalTo(today))
                    .body("changed.find { it.dealId == '" + deal.id() + "' }.before", equalTo("nothing against it"))
                    .body(
                            "changed.find { it.dealId == '" + deal.id() + "' }.after",
                            containsString("incorporated in United States"));
            post("program-office", path(change) + "/withdrawal", Map.of("reason", "a test"))
                    .statusCode(200);
        }
    }

    private static Map<String, Object> shorter(Map<String, Object> clocks) {
        Map<String, Object> row = new HashMap<>(clocks);
        @SuppressWarnings("unchecked")
        Map<String, Object> days = new HashMap<>((Map<String, Object>) clocks.get("days"));
        days.put("recommendation", 20);
        days.put("overall", 80);
        row.put("days", days);
        return row;
    }

    /** The version of today with ten days less for the agencies on this day, and as it was before and after. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object>[] onOneDay(LocalDate day) {
        List<Map<String, Object>> rows = rows("review-clocks");
        int last = newestClocks();
        Map<String, Object> now = rows.stream()
                .filter(row -> row.get("effectiveTo") == null
                        || LocalDate.parse((String) row.get("effectiveTo")).isAfter(TODAY))
                .findFirst()
                .orElseThrow();
        Map<String, Object> until = new HashMap<>(now);
        until.put("effectiveTo", day.minusDays(1).toString());
        Map<String, Object> on = shorter(now);
        on.put("version", last + 1);
        on.put("effectiveFrom", day.toString());
        on.put("effectiveTo", day.toString());
        Map<String, Object> after = new HashMap<>(now);
        after.put("version", last + 2);
        after.put("effectiveFrom", day.plusDays(1).toString());
        return new Map[] {until, on, after};
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

    private static String path(UUID change) {
        return "/policy-changes/" + change;
    }
}

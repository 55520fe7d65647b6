package org.entente.stack.story;

import static org.entente.stack.story.DemoCompanies.LUMEN;
import static org.entente.stack.story.DemoCompanies.NORTHWIND;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.stack.story.Desk.EndUser;
import org.entente.stack.story.Supply.Draft;

/**
 * G42 may be supplied without a license until its entry ends (Supplement No. 8 to 15 CFR Part 740). On the day after, its deal is held; an
 * extension that one person proposes and another one activates lets it go on.
 *
 * <p>The extension lasts ninety days, so that the story can be played again on its end. The deal is withdrawn at last, so that the next
 * play's extension is about that play's deal alone.
 */
public record UaeSunset() implements Story {
    private static final String COMPANY = "G42";
    private static final int EXTENDED_BY = 90;

    @Override
    public String name() {
        return "uae-sunset";
    }

    @Override
    public String summary() {
        return "an approved company's entry ends overnight: its deal is held until two persons extend it";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var desk = new Desk(platform, narrator);
        var sunset = sunset(platform, narrator);
        var deal = playToStated(platform, narrator, COMPANY);
        expect("NO_LICENSE_REQUIRED", platform.as("buyer").get("/deals/" + deal + "/determination"));
        narrator.note("no license is required until " + sunset);

        platform.forwardTo(sunset.plusDays(1));
        narrator.note("the clock goes to " + platform.today());
        var held = desk.awaitState(deal, "ON_HOLD").path("holds").get(0);
        narrator.note("held: " + held.path("detail").asText());
        var after = platform.as("buyer").get("/deals/" + deal + "/determination");
        expect("LICENSE_REQUIRED", after);

        var office = platform.as("program-office");
        var change = propose(platform, narrator, sunset.plusDays(1));
        narrator.step("program-office", "looks at what the extension would change");
        var preview = office.get("/policy-changes/" + change + "/preview");
        if (preview.path("changedDeals").asInt() != 1
                || !preview.path("changed").get(0).path("dealId").asText().equals(deal)) {
            throw new IllegalStateException("the extension should change deal " + deal + " alone: " + preview);
        }
        narrator.note("one of %d open deals: %s"
                .formatted(
                        preview.path("openDeals").asInt(),
                        preview.path("changed").get(0).path("title").asText()));
        activate(platform, narrator, change);
        desk.awaitState(deal, "READY");
        narrator.note("the new determination lifted the hold: no license is required again");
        narrator.step("buyer", "withdraws the deal, so that the story can be told again");
        platform.as("buyer").post("/deals/" + deal + "/withdrawal", Map.of("reason", "demo: the story is over"));
    }

    /** The last day of the company's entry; one that is over already is renewed first. */
    private static LocalDate sunset(Platform platform, Narrator narrator) {
        var newest = newest(platform);
        var end = LocalDate.parse(newest.path("effectiveTo").asText());
        if (!end.isBefore(platform.today())) {
            return end;
        }
        narrator.note("the entry of %s ended on %s; it is renewed first".formatted(COMPANY, end));
        activate(platform, narrator, propose(platform, narrator, platform.today()));
        return LocalDate.parse(newest(platform).path("effectiveTo").asText());
    }

    private static JsonNode newest(Platform platform) {
        return platform.as("program-office")
                .get("/policies/files/approved-entities")
                .path("rows")
                .valueStream()
                .filter(row -> row.path("id").asText().equals(COMPANY))
                .max(Comparator.comparingInt(row -> row.path("version").asInt()))
                .orElseThrow(() -> new IllegalStateException("there is no entry of " + COMPANY));
    }

    private static String propose(Platform platform, Narrator narrator, LocalDate from) {
        narrator.step("program-office", "proposes to extend the entry from " + from);
        ObjectNode row = newest(platform).deepCopy();
        row.put("version", row.path("version").asInt() + 1)
                .put("effectiveFrom", from.toString())
                .put("effectiveTo", from.plusDays(EXTENDED_BY - 1).toString())
                .put("label", "platform policy")
                .put("reference", "demo: an extension that nobody published");
        return narrator.follow(platform.as("program-office")
                .post(
                        "/policy-changes",
                        Map.of(
                                "title",
                                COMPANY + " stays on the list",
                                "reason",
                                "demo: the entry is extended",
                                "file",
                                "approved-entities",
                                "rows",
                                List.of(row))));
    }

    private static void activate(Platform platform, Narrator narrator, String change) {
        narrator.step("commerce-official", "puts it in force as the second person");
        platform.as("commerce-official").post("/policy-changes/" + change + "/activation");
    }

    /** Up to a consortium that is formed, for this company's data center, and what goes to it; returns the deal. */
    public static String playToStated(Platform platform, Narrator narrator, String company) {
        var deal = ready(platform, narrator, new Desk(platform, narrator), company);
        narrator.step("buyer", "states what goes to whom");
        platform.as("buyer").put("/deals/" + deal + "/transaction", transaction(company));
        return deal;
    }

    private static String ready(Platform platform, Narrator narrator, Desk desk, String company) {
        var supply = new Supply(platform, narrator);
        DemoCompanies.ALL.forEach(supply::register);
        var accelerator = supply.certifiedOffering(NORTHWIND, Supply.ACCELERATOR_RACK);
        var model = supply.certifiedOffering(
                LUMEN, new Draft("Lumen Radiology 6", "MODELS", "MODEL", 1_300_000, 1_300_000, 25));
        supply.attest(accelerator, model);
        var deal = desk.openDeal(
                "Radiology in Abu Dhabi", List.of("ACCELERATOR", "MODEL"), 50_000_000, new EndUser(company, "AE"));
        desk.assembleAndSelect(deal);
        desk.formConsortium(deal);
        return deal;
    }

    private static Map<String, Object> transaction(String company) {
        return Map.of(
                "transaction",
                "EXPORT",
                "exportedFrom",
                "US",
                "destination",
                "AE",
                "items",
                List.of(Map.of(
                        "eccn",
                        "3A090.a",
                        "designedForDataCenter",
                        true,
                        "totalProcessingPerformance",
                        60_000,
                        "memoryBandwidthGigabytesPerSecond",
                        8_000,
                        "quantity",
                        1_000,
                        "informedLetter",
                        false)),
                "parties",
                List.of(Map.of(
                        "role", "END_USER",
                        "name", company,
                        "country", "AE",
                        "headquarters", "AE",
                        "ultimateParentCountry", "AE",
                        "listings", List.of(),
                        "government", false)),
                "endUse",
                "COMMERCIAL");
    }

    private static void expect(String requirement, JsonNode determination) {
        if (!determination.path("requirement").asText().equals(requirement)) {
            throw new IllegalStateException("expected " + requirement + ", not " + determination);
        }
    }
}

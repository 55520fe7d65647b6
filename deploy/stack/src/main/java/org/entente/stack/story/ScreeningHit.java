package org.entente.stack.story;

import static org.entente.stack.story.DemoCompanies.LUMEN;
import static org.entente.stack.story.DemoCompanies.NORTHWIND;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.stack.story.Supply.Draft;

/** A member may be on a screening list: its deals stand still until a second person decides, or a later screening comes out clear. */
public record ScreeningHit() implements Story {
    private static final List<Map<String, String>> LISTS =
            List.of(Map.of("code", "EL", "version", "demo edition"), Map.of("code", "UVL", "version", "demo edition"));
    private static final Map<String, String> MATCH =
            Map.of("list", "EL", "entry", "demo-17", "name", "Lumin Trading (demo)", "note", "demo: a similar name");

    @Override
    public String name() {
        return "screening-hit";
    }

    @Override
    public String summary() {
        return "a member may be on a list: its deal is held, a second person decides, a later screening ends what was confirmed";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var supply = new Supply(platform, narrator);
        var desk = new Desk(platform, narrator);
        DemoCompanies.ALL.forEach(supply::register);
        var accelerator = supply.certifiedOffering(NORTHWIND, Supply.ACCELERATOR_RACK);
        var model = supply.certifiedOffering(
                LUMEN, new Draft("Lumen Cardiology 3", "MODELS", "MODEL", 1_300_000, 1_300_000, 25));
        supply.attest(accelerator, model);
        var deal = desk.openDeal("Cardiology for Kestrel Health", List.of("ACCELERATOR", "MODEL"));
        desk.assembleAndSelect(deal);
        desk.formConsortium(deal);
        // Whoever holds the model's place in this play is screened: offerings of earlier plays compete as well.
        var member = memberWithModel(platform, deal);

        try {
            var falseHit = screen(platform, narrator, "program-office", member, "POTENTIAL_MATCH");
            held(desk, narrator, deal);
            refuseRecorder(platform, narrator, falseHit);
            decide(platform, narrator, falseHit, "FALSE_HIT");
            desk.awaitState(deal, "READY");
            narrator.note("the deal is back where it was");

            var confirmed = screen(platform, narrator, "program-office", member, "POTENTIAL_MATCH");
            decide(platform, narrator, confirmed, "CONFIRMED");
            held(desk, narrator, deal);
        } finally {
            screen(platform, narrator, "commerce-official", member, "CLEAR");
        }
        desk.awaitState(deal, "READY");
        narrator.note("a later screening came out clear, and the deal goes on");
    }

    private static String memberWithModel(Platform platform, String deal) {
        return platform.as("program-office")
                .get("/deals/" + deal)
                .path("consortium")
                .path("members")
                .valueStream()
                .filter(member -> member.path("componentSlot").asText().equals("MODEL"))
                .map(member -> member.path("organizationId").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the consortium has no model"));
    }

    private static String screen(
            Platform platform, Narrator narrator, String official, String organization, String result) {
        narrator.step(official, "records a screening of the model's provider: " + result);
        var made = new HashMap<String, Object>(Map.of(
                "organizationId", organization,
                "result", result,
                "screenedOn", platform.today().toString(),
                "lists", LISTS));
        if (!result.equals("CLEAR")) {
            made.put("matches", List.of(MATCH));
        }
        return narrator.follow(platform.as(official).post("/screenings", made));
    }

    private static void decide(Platform platform, Narrator narrator, String screening, String decision) {
        narrator.step("commerce-official", "decides on the match: " + decision);
        platform.as("commerce-official")
                .post(
                        "/screenings/" + screening + "/decision",
                        Map.of("decision", decision, "reason", "demo: looked into by hand"));
    }

    /** One person alone ends no hit. */
    private static void refuseRecorder(Platform platform, Narrator narrator, String screening) {
        narrator.step("program-office", "tries to decide on it as well");
        try {
            platform.as("program-office")
                    .post(
                            "/screenings/" + screening + "/decision",
                            Map.of("decision", "FALSE_HIT", "reason", "demo: it is nobody"));
        } catch (Refused refused) {
            narrator.note("refused: " + refused.getMessage());
            return;
        }
        throw new IllegalStateException("one person recorded a hit and decided on it");
    }

    private static void held(Desk desk, Narrator narrator, String deal) {
        JsonNode held = desk.awaitState(deal, "ON_HOLD")
                .path("holds")
                .valueStream()
                .filter(hold -> hold.path("reason").asText().equals("PARTY_MATCHED"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("deal " + deal + " is held, but for no match"));
        narrator.note("held: " + held.path("detail").asText() + " Lifted by: "
                + held.path("liftedBy").asText());
    }
}

package org.entente.stack.story;

import static org.entente.stack.story.DemoCompanies.LUMEN;
import static org.entente.stack.story.DemoCompanies.NORTHWIND;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.entente.stack.story.Supply.Draft;

/** Commerce restricts models overnight: every deal with one stands still at once, and goes on where it was when the directive is lifted. */
public record Directive() implements Story {
    private static final Map<String, Object> SCOPE =
            Map.of("destinations", List.of("SA"), "sectors", List.of("HEALTHCARE"), "layers", List.of("MODELS"));

    @Override
    public String name() {
        return "directive";
    }

    @Override
    public String summary() {
        return "a policy directive holds every deal that it is about, also one opened later, and lets each go on where it was";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var supply = new Supply(platform, narrator);
        var desk = new Desk(platform, narrator);
        DemoCompanies.ALL.forEach(supply::register);
        var accelerator = supply.certifiedOffering(NORTHWIND, Supply.ACCELERATOR_RACK);
        var model = supply.certifiedOffering(
                LUMEN, new Draft("Lumen Radiology 5", "MODELS", "MODEL", 1_400_000, 1_400_000, 25));
        supply.attest(accelerator, model);
        var ready = desk.openDeal("Radiology for Kestrel Health", List.of("ACCELERATOR", "MODEL"));
        desk.assembleAndSelect(ready);
        desk.formConsortium(ready);
        var outside = desk.openDeal("Storage for Kestrel Health", List.of("STORAGE"));

        var directive = propose(platform, narrator);
        refuseProposer(platform, narrator, directive);
        narrator.step("commerce-official", "puts it in force");
        platform.as("commerce-official").post("/directives/" + directive + "/approval");
        try {
            hold(desk, narrator, ready);
            var later = desk.openDeal("Triage for Kestrel Health", List.of("MODEL"));
            hold(desk, narrator, later);
            desk.awaitState(outside, "OPEN");
            narrator.note("the deal without a model is not held");
        } finally {
            narrator.step("commerce-official", "lifts the directive");
            platform.as("commerce-official")
                    .post("/directives/" + directive + "/lifting", Map.of("reason", "demo: access is allowed again"));
        }
        desk.awaitState(ready, "READY");
        platform.as("program-office")
                .await("/directives/" + directive, seen -> seen.path("held").asInt() == 0);
        narrator.note("every deal is back where it was");
    }

    private static String propose(Platform platform, Narrator narrator) {
        var office = platform.as("program-office");
        narrator.step("program-office", "looks at what a directive on models for health care would hold");
        var preview = office.post("/directives/preview", SCOPE);
        narrator.note(preview.path("summary").asText());
        narrator.step("program-office", "proposes it");
        return narrator.follow(office.post(
                "/directives",
                Map.of(
                        "title", "Frontier models in health care",
                        "reason", "demo: access to frontier models is under review",
                        "legalBasis", "15 CFR 744.11",
                        "issuingAgency", "COMMERCE",
                        "scope", SCOPE)));
    }

    /** One person alone puts nothing in force. */
    private static void refuseProposer(Platform platform, Narrator narrator, String directive) {
        narrator.step("program-office", "tries to put it in force as well");
        try {
            platform.as("program-office").post("/directives/" + directive + "/approval");
        } catch (Refused refused) {
            narrator.note("refused: " + refused.getMessage());
            return;
        }
        throw new IllegalStateException("one person proposed a directive and put it in force");
    }

    private static void hold(Desk desk, Narrator narrator, String deal) {
        JsonNode held = desk.awaitState(deal, "ON_HOLD")
                .path("holds")
                .valueStream()
                .filter(hold -> hold.path("reason").asText().equals("POLICY_DIRECTIVE"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("deal " + deal + " is held, but by no directive"));
        narrator.note("held: " + held.path("detail").asText() + " "
                + held.path("liftedBy").asText());
    }
}

package org.entente.stack.story;

import static org.entente.stack.story.DemoCompanies.HARBOR;
import static org.entente.stack.story.DemoCompanies.LUMEN;
import static org.entente.stack.story.DemoCompanies.NORTHWIND;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.entente.stack.story.Supply.Draft;

/** A need that nothing can fill: the buyer is told what excludes each other and what would help, follows it, and asks about the rest. */
public record AssembleAndExplain() implements Story {

    private static final List<String> SLOTS = List.of("ACCELERATOR", "MODEL");
    private static final long FAR_TOO_LITTLE = 1_000_000;

    @Override
    public String name() {
        return "assemble-and-explain";
    }

    @Override
    public String summary() {
        return "a need that nothing can fill is explained, relaxed and filled; an offering that was not chosen is explained, too";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var supply = new Supply(platform, narrator);
        var desk = new Desk(platform, narrator);
        DemoCompanies.ALL.forEach(supply::register);
        var accelerator = supply.certifiedOffering(NORTHWIND, Supply.ACCELERATOR_RACK);
        var model = supply.certifiedOffering(
                LUMEN, new Draft("Lumen Radiology 4", "MODELS", "MODEL", 2_000_000, 2_000_000, 30));
        var slowModel = supply.certifiedOffering(
                HARBOR, new Draft("Harbor Radiology 1", "MODELS", "MODEL", 4_000_000, 4_000_000, 200));
        supply.attest(accelerator, model);

        var tight = desk.openDeal("Radiology on a shoestring for Kestrel Health", SLOTS, FAR_TOO_LITTLE);
        narrator.step("buyer", "asks for the best consortia, and learns why there is none");
        var way = platform.await(
                        "a relaxation of the value limit",
                        () -> platform.as("buyer").post("/deals/" + tight + "/assemblies"),
                        AssembleAndExplain::raisesTheLimit)
                .path("infeasible");
        narrator.note(way.path("words").asText());
        way.path("relaxations").forEach(relaxation -> narrator.note(inWords(relaxation)));

        var enough = raise(way.path("relaxations"));
        var deal = desk.openDeal(
                "Radiology within reach for Kestrel Health",
                SLOTS,
                enough.path("consortium").path("priceUsd").asLong());
        var assembly = desk.assemble(deal);
        explain(platform, narrator, deal, assembly, slowModel.id());
        desk.select(deal, assembly);
    }

    private static void explain(Platform platform, Narrator narrator, String deal, JsonNode assembly, String offering) {
        narrator.step("buyer", "asks why the other model was not chosen");
        var why = platform.as("buyer")
                .get("/deals/%s/assemblies/%s/offerings/%s"
                        .formatted(deal, assembly.path("id").asText(), offering));
        narrator.note(why.path("words").asText());
    }

    private static boolean raisesTheLimit(JsonNode assembly) {
        return assembly.path("infeasible")
                        .path("conflict")
                        .valueStream()
                        .anyMatch(name -> name.asText().equals("limit:price"))
                && !raise(assembly.path("infeasible").path("relaxations")).isMissingNode();
    }

    private static JsonNode raise(JsonNode relaxations) {
        return relaxations
                .valueStream()
                .filter(relaxation -> relaxation.path("changes").size() == 1
                        && relaxation.path("changes").path(0).asText().startsWith("raise the deal's value limit"))
                .findFirst()
                .orElse(relaxations.path(relaxations.size()));
    }

    private static String inWords(JsonNode relaxation) {
        var changes =
                relaxation.path("changes").valueStream().map(JsonNode::asText).toList();
        return "it would help to %s: US$ %,d then"
                .formatted(
                        String.join(" and ", changes),
                        relaxation.path("consortium").path("priceUsd").asLong());
    }
}

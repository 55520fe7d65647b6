package org.entente.stack.story;

import static org.entente.stack.story.DemoCompanies.HARBOR;
import static org.entente.stack.story.DemoCompanies.LUMEN;
import static org.entente.stack.story.DemoCompanies.NORTHWIND;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.stack.story.Supply.Draft;

/** A member's certificate is suspended in the middle of the review: the deal is held, a substitute steps in, the deal goes on. */
public record SuspendedCertificate() implements Story {
    @Override
    public String name() {
        return "suspended-certificate";
    }

    @Override
    public String summary() {
        return "a certificate is suspended mid-review: the deal is held, a substitute is found, the deal goes on";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var supply = new Supply(platform, narrator);
        var desk = new Desk(platform, narrator);
        DemoCompanies.ALL.forEach(supply::register);

        var accelerator = supply.certifiedOffering(NORTHWIND, Supply.ACCELERATOR_RACK);
        var security = supply.certifiedOffering(
                HARBOR, new Draft("Harbor zero-trust edge", "SECURITY", "CYBERSECURITY", 600_000, 600_000, 30));
        var preferred = supply.certifiedOffering(
                LUMEN, new Draft("Lumen Triage 2", "MODELS", "MODEL", 1_500_000, 1_500_000, 30));
        var spare = supply.certifiedOffering(
                HARBOR, new Draft("Harbor Triage 1", "MODELS", "MODEL", 1_900_000, 1_900_000, 40));
        Stream.of(preferred, spare, security).forEach(other -> supply.attest(accelerator, other));
        supply.partner(NORTHWIND, LUMEN);

        var deal =
                desk.openDeal("Emergency triage for Kestrel Health", List.of("ACCELERATOR", "MODEL", "CYBERSECURITY"));
        desk.assembleAndSelect(deal);
        var consortium = desk.formConsortium(deal);
        var review = desk.submitAndRefer(deal);
        desk.recommendApproval(review, "state-reviewer");

        var lost = modelOf(platform.as("program-office").get("/deals/" + deal));
        var certification = platform.as("program-office")
                .get("/certifications?offeringId=" + lost)
                .path("items")
                .valueStream()
                .filter(each -> each.path("state").asText().equals("CERTIFIED"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("offering " + lost + " has no certificate to suspend"));
        narrator.step("program-office", "suspends the certificate of the model");
        var certificationId = narrator.follow(certification);
        platform.as("program-office")
                .post(
                        "/certifications/" + certificationId + "/suspension",
                        Map.of("reason", "demo: unexplained test result"));
        var held = desk.awaitState(deal, "ON_HOLD").path("holds").get(0);
        narrator.note("held: %s. Lifted by: %s"
                .formatted(held.path("detail").asText(), held.path("liftedBy").asText()));

        narrator.step("buyer", "takes the best substitute, everyone else stays");
        platform.as("buyer").post("/deals/" + deal + "/substitution", Map.of("leavingOfferingId", lost));
        platform.as("program-office")
                .await(
                        "/consortia/" + consortium,
                        seen -> !seen.path("state").asText().equals("FORMED")
                                || !memberOfferings(seen).contains(lost));
        desk.acceptInvitations(consortium);
        var released = desk.awaitState(deal, "IN_REVIEW");
        narrator.note("the deal is back in review with offering " + modelOf(released));

        Stream.of("war-reviewer", "energy-reviewer").forEach(reviewer -> desk.recommendApproval(review, reviewer));
        desk.approve(deal, review);
    }

    private static String modelOf(JsonNode deal) {
        return deal.path("consortium")
                .path("members")
                .valueStream()
                .filter(member -> member.path("componentSlot").asText().equals("MODEL"))
                .map(member -> member.path("offeringId").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the consortium has no model"));
    }

    private static List<String> memberOfferings(JsonNode consortium) {
        return consortium
                .path("members")
                .valueStream()
                .map(member -> member.path("offeringId").asText())
                .toList();
    }
}

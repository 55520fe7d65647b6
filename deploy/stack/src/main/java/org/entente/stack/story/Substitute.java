package org.entente.stack.story;

import static org.entente.stack.story.DemoCompanies.HARBOR;
import static org.entente.stack.story.DemoCompanies.LUMEN;
import static org.entente.stack.story.DemoCompanies.NORTHWIND;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.stack.story.Supply.Draft;

/** An invited company declines and the best substitute comes in; then another member's certificate is suspended, and the deal says so. */
public record Substitute() implements Story {

    private static final List<String> SLOTS = List.of("ACCELERATOR", "MODEL", "CYBERSECURITY");

    @Override
    public String name() {
        return "substitute";
    }

    @Override
    public String summary() {
        return "an invited company declines, the best substitute comes in, and the deal says how its consortium stands from then on";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var supply = new Supply(platform, narrator);
        var desk = new Desk(platform, narrator);
        DemoCompanies.ALL.forEach(supply::register);
        var accelerator = supply.certifiedOffering(NORTHWIND, Supply.ACCELERATOR_RACK);
        var security = supply.certifiedOffering(
                HARBOR, new Draft("Harbor clinic shield", "SECURITY", "CYBERSECURITY", 500_000, 500_000, 20));
        var preferred =
                supply.certifiedOffering(LUMEN, new Draft("Lumen Ward 3", "MODELS", "MODEL", 1_200_000, 1_200_000, 20));
        var spare = supply.certifiedOffering(
                HARBOR, new Draft("Harbor Ward 1", "MODELS", "MODEL", 1_900_000, 1_900_000, 40));
        Stream.of(preferred, spare, security).forEach(other -> supply.attest(accelerator, other));

        var deal = desk.openDeal("Ward assistants for Kestrel Health", SLOTS);
        desk.assembleAndSelect(deal);
        var consortium = consortiumOf(platform, narrator, deal);
        var declined = decline(platform, narrator, deal, consortium);
        takeSubstitute(platform, narrator, deal, declined);
        desk.acceptInvitations(consortium);
        desk.awaitState(deal, "READY");
        narrator.note("the consortium is formed with the substitute, and the deal is ready");

        var lost = member(platform.as("program-office").get("/deals/" + deal), "CYBERSECURITY");
        suspendAndReinstate(platform, narrator, deal, lost.path("offeringId").asText());
    }

    private static String consortiumOf(Platform platform, Narrator narrator, String deal) {
        var consortium = platform.as("program-office")
                .await("/consortia?dealId=" + deal, page -> !page.path("items").isEmpty())
                .path("items")
                .get(0);
        return narrator.follow(consortium);
    }

    /** The company that provides the model does not take part. */
    private static JsonNode decline(Platform platform, Narrator narrator, String deal, String consortium) {
        var model = member(platform.as("program-office").get("/deals/" + deal), "MODEL");
        var company = DemoCompanies.ALL.stream()
                .filter(each -> each.organizationId()
                        .toString()
                        .equals(model.path("organizationId").asText()))
                .findFirst()
                .orElseThrow();
        narrator.step(company.administrator(), "declines the invitation");
        platform.as(company.administrator())
                .post(
                        "/consortia/%s/invitations/%s/decline".formatted(consortium, company.organizationId()),
                        Map.of("reason", "demo: all engineers are busy elsewhere"));
        return model;
    }

    private static void takeSubstitute(Platform platform, Narrator narrator, String deal, JsonNode declined) {
        narrator.step("buyer", "reads how the consortium stands");
        var leaving = declined.path("offeringId").asText();
        var place = awaitStanding(
                        platform,
                        narrator,
                        deal,
                        seen -> place(seen, leaving).path("substitute").hasNonNull("joining"))
                .path("places")
                .get(0);
        var joining = place.path("substitute").path("joining");
        narrator.step(
                "buyer",
                "invites the best substitute, %s of %s; everyone else stays"
                        .formatted(
                                joining.path("name").asText(),
                                joining.path("organizationName").asText()));
        platform.as("buyer")
                .post(
                        "/deals/" + deal + "/substitution",
                        Map.of(
                                "leavingOfferingId",
                                leaving,
                                "joiningOfferingId",
                                joining.path("offeringId").asText()));
        platform.as("program-office")
                .await(
                        "/deals/" + deal,
                        seen -> member(seen, "MODEL").path("offeringId").equals(joining.path("offeringId")));
    }

    private static void suspendAndReinstate(Platform platform, Narrator narrator, String deal, String offering) {
        var office = platform.as("program-office");
        var certification = office.get("/certifications?offeringId=" + offering)
                .path("items")
                .valueStream()
                .filter(each -> each.path("state").asText().equals("CERTIFIED"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("offering " + offering + " has no certificate"));
        narrator.step("program-office", "suspends the certificate of the security member");
        var id = narrator.follow(certification);
        office.post("/certifications/" + id + "/suspension", Map.of("reason", "demo: a finding in an audit"));
        awaitStanding(
                platform,
                narrator,
                deal,
                seen -> !place(seen, offering).isMissingNode() && verdict(seen).equals("NOT_FEASIBLE"));
        narrator.step("program-office", "reinstates it");
        office.post("/certifications/" + id + "/reinstatement", Map.of("reason", "demo: the finding was fixed"));
        awaitStanding(platform, narrator, deal, seen -> seen.path("places").isEmpty());
    }

    private static JsonNode awaitStanding(
            Platform platform, Narrator narrator, String deal, Predicate<JsonNode> wanted) {
        var standing = platform.as("buyer").await("/deals/" + deal + "/standing", wanted);
        narrator.note(verdict(standing) + " since " + standing.path("since").asText());
        standing.path("why").forEach(sentence -> narrator.note(sentence.asText()));
        return standing;
    }

    private static String verdict(JsonNode standing) {
        return standing.path("verdict").asText();
    }

    /** The place of an offering among those that somebody else has to take; missing where nobody has to. */
    private static JsonNode place(JsonNode standing, String offering) {
        return standing.path("places")
                .valueStream()
                .filter(place ->
                        place.path("offering").path("offeringId").asText().equals(offering))
                .findFirst()
                .orElse(standing.path("places").path(Integer.MAX_VALUE));
    }

    private static JsonNode member(JsonNode deal, String slot) {
        return deal.path("consortium")
                .path("members")
                .valueStream()
                .filter(member -> member.path("componentSlot").asText().equals(slot))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the consortium has no " + slot));
    }
}

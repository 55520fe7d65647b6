package org.entente.stack.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.stack.story.DemoCompanies.Company;

/** The scenes at the deal desk: a deal, its consortium, its review. */
final class Desk {
    private final Platform platform;
    private final Narrator narrator;

    Desk(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
    }

    String openDeal(String title, List<String> slots) {
        return openDeal(title, slots, 50_000_000);
    }

    String openDeal(String title, List<String> slots, long valueLimitUsd) {
        return openDeal(title, slots, valueLimitUsd, new EndUser("Kestrel Health Authority (demo)", "SA"));
    }

    /** Who uses what is delivered, and in which country. */
    record EndUser(String name, String country) {}

    String openDeal(String title, List<String> slots, long valueLimitUsd, EndUser user) {
        narrator.step("buyer", "opens the deal \"%s\"".formatted(title));
        var deal = platform.as("buyer")
                .post(
                        "/deals",
                        Map.of(
                                "title",
                                title,
                                "destination",
                                user.country(),
                                "sector",
                                "HEALTHCARE",
                                "workload",
                                "INFERENCE",
                                "endUse",
                                "Reading radiology images in public hospitals",
                                "endUser",
                                Map.of("name", user.name(), "country", user.country()),
                                "valueLimitUsd",
                                valueLimitUsd,
                                "requiredSlots",
                                slots.stream()
                                        .map(slot -> Map.of("componentSlot", slot, "optional", false))
                                        .toList()));
        return narrator.follow(deal);
    }

    JsonNode assembleAndSelect(String deal) {
        return select(deal, assemble(deal));
    }

    /** Assembles until there is a consortium; offerings of earlier plays compete as well. */
    JsonNode assemble(String deal) {
        narrator.step("buyer", "asks for the best consortia");
        var assembly = platform.await(
                "an assembly",
                () -> platform.as("buyer").post("/deals/" + deal + "/assemblies", Map.of("top", 5)),
                found -> !found.path("consortia").isEmpty());
        for (var consortium : assembly.path("consortia")) {
            narrator.note("%d. %s, US$ %,d, %d days, objective %d"
                    .formatted(
                            consortium.path("rank").asInt(),
                            consortium
                                    .path("offerings")
                                    .valueStream()
                                    .map(offering ->
                                            offering.path("organizationName").asText())
                                    .distinct()
                                    .collect(Collectors.joining(" + ")),
                            consortium.path("priceUsd").asLong(),
                            consortium.path("leadTimeDays").asInt(),
                            consortium.path("objective").asLong()));
        }
        return assembly;
    }

    /** Selects the best. */
    JsonNode select(String deal, JsonNode assembly) {
        narrator.step("buyer", "selects the first, with %s as anchor".formatted(DemoCompanies.NORTHWIND.legalName()));
        return platform.as("buyer")
                .post(
                        "/deals/" + deal + "/selection",
                        Map.of(
                                "assemblyId", assembly.path("id").asText(),
                                "rank", 1,
                                "anchorOrganizationId", DemoCompanies.NORTHWIND.organizationId()));
    }

    /** Every company that is invited accepts; returns the consortium's id when the deal is ready. */
    String formConsortium(String deal) {
        var consortium = platform.as("program-office")
                .await("/consortia?dealId=" + deal, page -> !page.path("items").isEmpty())
                .path("items")
                .get(0);
        var id = narrator.follow(consortium);
        acceptInvitations(id);
        awaitState(deal, "READY");
        narrator.note("the consortium is formed and the deal is ready");
        return id;
    }

    void acceptInvitations(String consortium) {
        var invitations =
                platform.as("program-office").get("/consortia/" + consortium).path("invitations");
        for (var invitation : invitations) {
            if (invitation.path("state").asText().equals("PENDING")) {
                var organization = invitation.path("organizationId").asText();
                var company = company(organization);
                narrator.step(company.administrator(), "accepts the invitation");
                platform.as(company.administrator())
                        .post("/consortia/%s/invitations/%s/acceptance".formatted(consortium, organization));
            }
        }
    }

    /** The anchor submits, Commerce registers and refers to State, War and Energy at once. */
    String submitAndRefer(String deal) {
        var id = submit(deal);
        var commerce = platform.as("commerce-reviewer");
        narrator.step("commerce-reviewer", "registers it and refers it to State, War and Energy at once");
        commerce.post("/reviews/" + id + "/registration");
        commerce.post("/reviews/" + id + "/referral");
        return id;
    }

    String submit(String deal) {
        narrator.step("company-admin", "submits the deal for export review");
        var review = platform.as("company-admin").postWhenKnown("/reviews", Map.of("dealId", deal));
        return narrator.follow(review);
    }

    void recommendApproval(String review, String reviewer) {
        narrator.step(reviewer, "recommends to approve");
        platform.as(reviewer)
                .post(
                        "/reviews/" + review + "/recommendations",
                        Map.of("recommendation", "APPROVE", "conditions", List.of(), "note", "demo: no concern"));
    }

    /** Commerce decides; the license is issued with the decision. */
    void approve(String deal, String review) {
        narrator.step("commerce-reviewer", "decides: approved with conditions");
        platform.as("commerce-reviewer")
                .post(
                        "/reviews/" + review + "/decision",
                        Map.of(
                                "outcome",
                                "APPROVED_WITH_CONDITIONS",
                                "conditions",
                                List.of("Report installed quantities every six months")));
        var licensed = awaitState(deal, "LICENSED");
        var license = platform.as("company-admin")
                .get("/licenses/" + licensed.path("licenseId").asText());
        narrator.follow(license);
        narrator.note("license %s, valid until %s"
                .formatted(
                        license.path("licenseNumber").asText(),
                        license.path("validUntil").asText()));
    }

    JsonNode awaitState(String deal, String state) {
        return awaitDeal(deal, seen -> seen.path("state").asText().equals(state));
    }

    JsonNode awaitDeal(String deal, Predicate<JsonNode> wanted) {
        return platform.as("program-office").await("/deals/" + deal, wanted);
    }

    private static Company company(String organizationId) {
        return DemoCompanies.ALL.stream()
                .filter(company -> company.organizationId().toString().equals(organizationId))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no demo person administers organization " + organizationId));
    }
}

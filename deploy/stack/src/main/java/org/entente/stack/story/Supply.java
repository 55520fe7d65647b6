package org.entente.stack.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.entente.stack.story.DemoCompanies.Company;

/** The scenes on the supply side: organizations, certified offerings, attestations and partnerships. */
final class Supply {
    private final Platform platform;
    private final Narrator narrator;

    Supply(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
    }

    /** What is offered: enough to draft it. */
    record Draft(
            String name, String layer, String componentSlot, long priceUsd, long usOriginValueUsd, int leadTimeDays) {}

    /** The accelerator of every story, Northwind's. */
    static final Draft ACCELERATOR_RACK =
            new Draft("Northwind N2 accelerator rack", "HARDWARE", "ACCELERATOR", 12_000_000, 9_000_000, 120);

    /** An offering that is published and certified. */
    record Certified(String id, String certificationId, Company owner) {}

    void register(Company company) {
        var id = company.organizationId();
        var known =
                platform.as("program-office").get("/organizations?limit=200").path("items");
        for (var organization : known) {
            if (organization.path("id").asText().equals(id.toString())) {
                narrator.step(company.administrator(), company.legalName() + " is registered already");
                return;
            }
        }
        narrator.step(company.administrator(), "registers " + company.legalName());
        var organization = platform.as(company.administrator())
                .post(
                        "/organizations",
                        Map.of(
                                "legalName",
                                company.legalName(),
                                "headquartersCountry",
                                "US",
                                "incorporationCountry",
                                "US",
                                "principalPlaceOfBusiness",
                                "US",
                                "ultimateParent",
                                Map.of("name", company.legalName(), "country", "US")));
        narrator.follow(organization);
        narrator.step("program-office", "verifies " + company.legalName());
        platform.as("program-office").post("/organizations/" + id + "/verification");
    }

    Certified certifiedOffering(Company owner, Draft draft) {
        var provider = platform.as(owner.administrator());
        narrator.step(
                owner.administrator(),
                "publishes %s as %s in %s".formatted(draft.name(), draft.componentSlot(), draft.layer()));
        var body = DemoSupply.of(draft.componentSlot());
        body.putAll(Map.of(
                "name", draft.name(),
                "layer", draft.layer(),
                "componentSlot", draft.componentSlot(),
                "version", "1.0",
                "priceUsd", draft.priceUsd(),
                "usOriginValueUsd", draft.usOriginValueUsd(),
                "leadTimeDays", draft.leadTimeDays()));
        var offering = provider.post("/offerings", body);
        var offeringId = narrator.follow(offering);
        provider.post("/offerings/" + offeringId + "/publication");
        return new Certified(offeringId, certify(owner, offeringId, draft), owner);
    }

    private String certify(Company owner, String offeringId, Draft draft) {
        var scheme = schemeFor(draft.layer());
        var assessor = platform.as("assessor");
        narrator.step(owner.administrator(), "applies for certification of " + draft.name());
        var certification = platform.as(owner.administrator())
                .post(
                        "/certifications",
                        Map.of(
                                "offeringId",
                                offeringId,
                                "schemeId",
                                scheme.path("id").asText()));
        var certificationId = narrator.follow(certification);
        narrator.step("assessor", "assesses and certifies it: every requirement passed");
        assessor.post("/certifications/" + certificationId + "/assessment");
        var requirements = scheme.path("requirements")
                .valueStream()
                .map(requirement -> Map.of(
                        "code", requirement.path("code").asText(),
                        "result", "PASSED",
                        "evidence", "demo test report"))
                .toList();
        assessor.post(
                "/certifications/" + certificationId + "/decision",
                Map.of(
                        "decision",
                        "CERTIFIED",
                        "requirements",
                        requirements,
                        "conditions",
                        List.of(),
                        "validUntil",
                        "2029-12-31"));
        return certificationId;
    }

    private JsonNode schemeFor(String layer) {
        return platform.as("assessor")
                .get("/certification-schemes?limit=200")
                .path("items")
                .valueStream()
                .filter(scheme -> scheme.path("layer").asText().equals(layer))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no certification scheme for layer " + layer));
    }

    void attest(Certified one, Certified other) {
        narrator.step(one.owner().administrator(), "records that two offerings were validated together");
        var attestation = platform.as(one.owner().administrator())
                .post(
                        "/attestations",
                        Map.of(
                                "offeringId", one.id(),
                                "otherOfferingId", other.id(),
                                "testedOn", "2026-10-01",
                                "aspects", List.of("DATA_THROUGHPUT", "SECURITY_PROTOCOLS"),
                                "workloads", List.of("INFERENCE"),
                                "evidence", "demo integration report"));
        var id = narrator.follow(attestation);
        if (!one.owner().equals(other.owner())) {
            narrator.step(other.owner().administrator(), "confirms it");
            platform.as(other.owner().administrator()).post("/attestations/" + id + "/confirmation");
        }
    }

    void partner(Company from, Company to) {
        narrator.step(from.administrator(), "proposes a partnership to " + to.legalName());
        var proposal = platform.as(from.administrator())
                .postWhenKnown(
                        "/proposals",
                        Map.of(
                                "toOrganizationId", to.organizationId(),
                                "title", "Joint offers of %s and %s".formatted(from.legalName(), to.legalName()),
                                "purpose", "Offer complete stacks together in the Gulf region",
                                "layers", List.of("HARDWARE", "MODELS", "SECURITY"),
                                "expiresOn", "2029-12-31"));
        var id = narrator.follow(proposal);
        narrator.step(to.administrator(), "accepts");
        platform.as(to.administrator()).post("/proposals/" + id + "/acceptance");
    }
}

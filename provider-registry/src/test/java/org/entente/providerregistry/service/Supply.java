package org.entente.providerregistry.service;

import static org.entente.providerregistry.service.Person.ASSESSOR;
import static org.entente.providerregistry.service.Person.PROGRAM_OFFICE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;

/** What the tests need to be there, made the way that its people would make it. */
final class Supply {
    private static final List<String> HARDWARE_REQUIREMENTS =
            List.of("HW-SEC-1", "HW-SEC-2", "HW-SEC-3", "HW-INT-1", "HW-INT-2", "HW-INT-3");

    private static final AtomicBoolean COMPANIES = new AtomicBoolean();

    private Supply() {}

    /** Has the three demo companies registered and verified. */
    static void companies() {
        if (COMPANIES.getAndSet(true)) {
            return;
        }
        company(Person.NORTHWIND, DemoOrganization.NORTHWIND_COMPUTE, "Northwind Compute (demo)");
        company(Person.LUMEN, DemoOrganization.LUMEN_MODELS, "Lumen Models (demo)");
        company(Person.HARBOR, DemoOrganization.HARBOR_SECURITY, "Harbor Security (demo)");
    }

    private static void company(Person administrator, DemoOrganization organization, String legalName) {
        if (administrator.get("/organizations/" + organization.id()).statusCode() == 200) {
            return;
        }
        administrator.create("/organizations", registration(legalName));
        PROGRAM_OFFICE.step("/organizations/" + organization.id() + "/verification");
    }

    static Map<String, Object> registration(String legalName) {
        return Map.of(
                "legalName",
                legalName,
                "headquartersCountry",
                "US",
                "incorporationCountry",
                "US",
                "ultimateParent",
                Map.of("name", legalName, "country", "US"));
    }

    /** An offering as a company would write it, with some fields changed; a {@code null} takes a field away. */
    static Map<String, Object> draft(Object... changes) {
        var draft = new HashMap<String, Object>(Map.of(
                "name",
                "N2 accelerator rack",
                "layer",
                "HARDWARE",
                "componentSlot",
                "ACCELERATOR",
                "version",
                "2.1",
                "priceUsd",
                12_000_000,
                "usOriginValueUsd",
                9_000_000,
                "leadTimeDays",
                120,
                "regions",
                List.of("SA", "AE"),
                "capacity",
                Map.of("amount", 2_048, "unit", "ACCELERATORS")));
        return change(draft, changes);
    }

    static Map<String, Object> change(Map<String, Object> body, Object... changes) {
        var changed = new HashMap<>(body);
        for (var i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
            changed.values().removeIf(value -> value == null);
        }
        return changed;
    }

    static UUID drafted(Person owner) {
        return owner.create("/offerings", draft());
    }

    static UUID published(Person owner, Object... changes) {
        var offering = owner.create("/offerings", draft(changes));
        owner.step("/offerings/" + offering + "/publication");
        return offering;
    }

    static Map<String, Object> application(UUID offering) {
        return Map.of("offeringId", offering, "schemeId", "ENTENTE-HARDWARE-1");
    }

    static UUID applied(Person owner) {
        return owner.create("/certifications", application(published(owner)));
    }

    static UUID inAssessment(Person owner) {
        var certification = applied(owner);
        ASSESSOR.step("/certifications/" + certification + "/assessment");
        return certification;
    }

    static UUID certified(Person owner) {
        var certification = inAssessment(owner);
        ASSESSOR.step("/certifications/" + certification + "/decision", decision("CERTIFIED"));
        return certification;
    }

    static UUID suspended(Person owner) {
        var certification = certified(owner);
        PROGRAM_OFFICE.step("/certifications/" + certification + "/suspension", reason());
        return certification;
    }

    /** A decision on hardware with everything passed, with some fields changed. */
    static Map<String, Object> decision(String decision, Object... changes) {
        return change(
                Map.of("decision", decision, "requirements", findings("PASSED"), "validUntil", "2029-12-31"), changes);
    }

    static List<Map<String, Object>> findings(String result) {
        return HARDWARE_REQUIREMENTS.stream()
                .map(code -> Map.<String, Object>of("code", code, "result", result, "evidence", "report on " + code))
                .toList();
    }

    static Map<String, Object> attestation(UUID offering, UUID other, Object... changes) {
        return change(
                Map.of(
                        "offeringId",
                        offering,
                        "otherOfferingId",
                        other,
                        "testedOn",
                        "2026-10-01",
                        "aspects",
                        List.of("DATA_THROUGHPUT", "POWER"),
                        "evidence",
                        "integration report 7"),
                changes);
    }

    /** A screening of two lists on which nobody was found, with some fields changed. */
    static Map<String, Object> screening(UUID organization, String result, Object... changes) {
        var lists =
                List.of(Map.of("code", "EL", "version", "2026-10-30"), Map.of("code", "UVL", "version", "2026-10-29"));
        return change(
                Map.of("organizationId", organization, "result", result, "screenedOn", "2026-11-01", "lists", lists),
                changes);
    }

    static Map<String, Object> hit(UUID organization, Object... changes) {
        return change(screening(organization, "POTENTIAL_MATCH", "matches", List.of(match("EL"))), changes);
    }

    static Map<String, Object> match(String list) {
        return Map.of("list", list, "entry", "17-4", "name", "Northwynd Trading (demo)", "note", "a similar name");
    }

    static Map<String, Object> hitDecision(String decision) {
        return Map.of("decision", decision, "reason", "another company of a similar name");
    }

    static Map<String, Object> reason() {
        return Map.of("reason", "new facts");
    }
}

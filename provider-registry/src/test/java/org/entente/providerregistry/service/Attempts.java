package org.entente.providerregistry.service;

import static org.entente.providerregistry.service.Attempt.field;
import static org.entente.providerregistry.service.Attempt.listed;
import static org.entente.providerregistry.service.Attempt.on;
import static org.entente.providerregistry.service.Attempt.onFresh;
import static org.entente.providerregistry.service.Person.LUMEN;
import static org.entente.providerregistry.service.Person.NORTHWIND;
import static org.entente.providerregistry.service.Person.PROGRAM_OFFICE;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;

/** What the columns of the visibility tables mean. */
final class Attempts {
    private static final UUID NORTHWIND_ID = DemoOrganization.NORTHWIND_COMPUTE.id();
    private static final Supplier<UUID> NORTHWIND_ITSELF = () -> NORTHWIND_ID;
    private static final Supplier<UUID> APPLIED = () -> Supply.applied(NORTHWIND);
    private static final Supplier<UUID> CERTIFIED = () -> Supply.certified(NORTHWIND);

    static final Map<String, Attempt> ON_ORGANIZATIONS = Map.of(
            "get", on(NORTHWIND_ITSELF, get("/organizations/")),
            "list", listed(NORTHWIND_ITSELF, person -> person.get("/organizations?legalName=Northwind Compute (demo)")),
            "ownership", field(NORTHWIND_ITSELF, "ultimateParent", get("/organizations/")),
            "register own", Attempts::registerOwn,
            "verify", onFresh(Attempts::registered, step("/organizations/", "/verification")),
            "suspend", onFresh(Attempts::verified, step("/organizations/", "/suspension")));

    static final Map<String, Attempt> ON_OFFERINGS = Map.of(
            "get draft", on(Attempts::drafted, get("/offerings/")),
            "get published", on(Attempts::published, get("/offerings/")),
            "get withdrawn", on(Attempts::withdrawn, get("/offerings/")),
            "list draft", listed(Attempts::drafted, person -> person.get("/offerings?state=DRAFT&limit=5")),
            "list published", listed(Attempts::published, person -> person.get("/offerings?state=PUBLISHED&limit=5")),
            "price", field(Attempts::published, "priceUsd", get("/offerings/")),
            "capacity", field(Attempts::published, "capacity.amount", get("/offerings/")),
            "draft",
                    on(NORTHWIND_ITSELF, (person, id) -> person.post("/offerings", Supply.draft("organizationId", id))),
            "publish", onFresh(Attempts::drafted, step("/offerings/", "/publication")),
            "withdraw", onFresh(Attempts::published, step("/offerings/", "/withdrawal")));

    static final Map<String, Attempt> ON_CERTIFICATIONS = Map.ofEntries(
            Map.entry("schemes", on(NORTHWIND_ITSELF, (person, _) -> person.get("/certification-schemes"))),
            Map.entry("get applied", on(APPLIED, get("/certifications/"))),
            Map.entry("get granted", on(CERTIFIED, get("/certifications/"))),
            Map.entry("list applied", listed(APPLIED, person -> person.get("/certifications?state=APPLIED&limit=5"))),
            Map.entry("on offering", field(Attempts::appliedOffering, "certification", get("/offerings/"))),
            Map.entry("assessment", field(CERTIFIED, "requirements[0]", get("/certifications/"))),
            Map.entry(
                    "apply",
                    onFresh(
                            Attempts::published,
                            (person, id) -> person.post("/certifications", Supply.application(id)))),
            Map.entry("assess", onFresh(APPLIED, step("/certifications/", "/assessment"))),
            Map.entry(
                    "decide",
                    onFresh(
                            () -> Supply.inAssessment(NORTHWIND),
                            (person, id) ->
                                    person.post("/certifications/" + id + "/decision", Supply.decision("CERTIFIED")))),
            Map.entry("suspend", onFresh(CERTIFIED, step("/certifications/", "/suspension"))),
            Map.entry(
                    "reinstate",
                    onFresh(() -> Supply.suspended(NORTHWIND), step("/certifications/", "/reinstatement"))));

    static final Map<String, Attempt> ON_ATTESTATIONS = Map.of(
            "get recorded", on(Attempts::recorded, get("/attestations/")),
            "get confirmed", on(Attempts::confirmed, get("/attestations/")),
            "list recorded", listed(Attempts::recorded, person -> person.get("/attestations?state=RECORDED&limit=5")),
            "evidence", field(Attempts::confirmed, "evidence", get("/attestations/")),
            "record",
                    on(
                            Attempts::published,
                            (person, id) ->
                                    person.post("/attestations", Supply.attestation(id, Supply.published(LUMEN)))),
            "confirm", onFresh(Attempts::recorded, step("/attestations/", "/confirmation")),
            "withdraw", onFresh(Attempts::confirmed, step("/attestations/", "/withdrawal")));

    static final Map<String, Attempt> ON_SCREENINGS = Map.of(
            "get", on(Attempts::hit, get("/screenings/")),
            "list", listed(Attempts::hit, person -> person.get("/screenings?state=POTENTIAL_MATCH&limit=5")),
            "state", field(Attempts::hit, "state", get("/screenings/")),
            "evidence", field(Attempts::hit, "matches[0]", get("/screenings/")),
            "recorder", field(Attempts::hit, "recordedBy", get("/screenings/")),
            "decision", field(Attempts::decidedHit, "decision", get("/screenings/")),
            "record",
                    on(
                            NORTHWIND_ITSELF,
                            (person, id) -> person.post("/screenings", Supply.screening(id, "INCOMPLETE"))),
            "decide",
                    onFresh(
                            Attempts::hit,
                            (person, id) ->
                                    person.post("/screenings/" + id + "/decision", Supply.hitDecision("FALSE_HIT"))));

    private Attempts() {}

    private static BiFunction<Person, UUID, Response> get(String collection) {
        return (person, id) -> person.get(collection + id);
    }

    private static BiFunction<Person, UUID, Response> step(String collection, String step) {
        var needsReason = !step.equals("/verification")
                && !step.equals("/publication")
                && !step.equals("/assessment")
                && !step.equals("/confirmation");
        return (person, id) -> needsReason
                ? person.post(collection + id + step, Supply.reason())
                : person.post(collection + id + step);
    }

    /** Who is registered already was allowed to. */
    private static String registerOwn(Person person) {
        var response = person.post("/organizations", Supply.registration("Another (demo)"));
        return switch (response.statusCode()) {
            case 201, 409 -> "yes";
            case 401 -> "sign in";
            case 403 -> "no";
            default -> response.statusCode() + " " + response.asString();
        };
    }

    private static UUID registered() {
        return PROGRAM_OFFICE.create("/organizations", Supply.registration("Somebody (demo)"));
    }

    private static UUID verified() {
        var organization = registered();
        PROGRAM_OFFICE.step("/organizations/" + organization + "/verification");
        return organization;
    }

    private static UUID drafted() {
        return Supply.drafted(NORTHWIND);
    }

    private static UUID published() {
        return Supply.published(NORTHWIND);
    }

    private static UUID withdrawn() {
        var offering = published();
        NORTHWIND.step("/offerings/" + offering + "/withdrawal", Supply.reason());
        return offering;
    }

    private static UUID appliedOffering() {
        var offering = published();
        NORTHWIND.create("/certifications", Supply.application(offering));
        return offering;
    }

    private static UUID recorded() {
        return NORTHWIND.create("/attestations", Supply.attestation(published(), Supply.published(LUMEN)));
    }

    private static UUID confirmed() {
        var attestation = recorded();
        LUMEN.step("/attestations/" + attestation + "/confirmation");
        return attestation;
    }

    private static UUID hit() {
        return Person.SECOND_OFFICIAL.create("/screenings", Supply.hit(NORTHWIND_ID));
    }

    private static UUID decidedHit() {
        var screening = hit();
        PROGRAM_OFFICE.step("/screenings/" + screening + "/decision", Supply.hitDecision("CONFIRMED"));
        return screening;
    }
}

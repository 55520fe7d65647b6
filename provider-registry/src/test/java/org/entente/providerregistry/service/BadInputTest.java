package org.entente.providerregistry.service;

import static org.entente.providerregistry.service.Person.ASSESSOR;
import static org.entente.providerregistry.service.Person.LUMEN;
import static org.entente.providerregistry.service.Person.NORTHWIND;
import static org.entente.providerregistry.service.Person.PROGRAM_OFFICE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem detail that says what is wrong with it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadInputTest {
    @BeforeEach
    void companies() {
        Supply.companies();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    name,             '  '
                    version,          ''
                    priceUsd,         -1
                    usOriginValueUsd, -1
                    leadTimeDays,     -1
                    name,
                    layer,
                    componentSlot,
                    version,
                    priceUsd,
                    regions,
                    """)
    void givenADraft_whenAFieldIsMissingOrOutOfRange_thenTheFieldIsNamed(String field, String value) {
        var numeric = value != null && value.startsWith("-");

        refused(Supply.draft(field, numeric ? Integer.valueOf(value) : value), 400, "invalid-input")
                .body("errors.field", hasItem(field));
    }

    @Test
    void givenADraft_whenACountryDoesNotExist_thenItIsNamed() {
        refused(Supply.draft("regions", List.of("SA", "XX")), 400, "invalid-input")
                .body("errors.message", hasItem(containsString("ISO 3166-1")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    0,             MEGAWATTS,    capacity.amount
                    -5,            MEGAWATTS,    capacity.amount
                    1000000000001, ACCELERATORS, capacity.amount
                    ,              ACCELERATORS, capacity.amount
                    5,             ,             capacity.unit
                    """)
    void givenADraft_whenItsCapacityIsNone_thenTheFieldIsNamed(Long amount, String unit, String field) {
        var capacity = Supply.change(Map.of(), "amount", amount, "unit", unit);

        refused(Supply.draft("capacity", capacity), 400, "invalid-input").body("errors.field", hasItem(field));
    }

    @Test
    void givenADraft_whenAWordOfItsSupplyIsUnknown_thenItIsRefused() {
        refused(Supply.draft("capacity", Map.of("amount", 5, "unit", "RACKS")), 400, "invalid-input");
        refused(Supply.draft("workloads", List.of("MINING")), 400, "invalid-input");
        refused(Supply.draft("availableFrom", "next spring"), 400, "invalid-input");
        refused(Supply.draft("leadTimeDays", 3_651), 400, "invalid-input")
                .body("errors.field", hasItem("leadTimeDays"));
        refused(Supply.draft("operatorJurisdiction", "UK"), 400, "invalid-input")
                .body("errors.field", hasItem("operatorJurisdiction"));
    }

    @Test
    void givenADraft_whenItsFirstDayIsFarAway_thenTheAnswerSaysWhatWouldBeAllowed() {
        refused(Supply.draft("availableFrom", "2207-03-01"), 422, "available-from-implausible")
                .body("allowed", containsString("none for at once"));
    }

    @Test
    void givenADraft_whenAFieldIsUnknown_thenItIsRefused() {
        refused(Supply.draft("discountUsd", 5), 400, "unknown-field");
    }

    @Test
    void givenADraft_whenMoneyIsNotWhole_thenItIsRefused() {
        refused(Supply.draft("priceUsd", 10.5), 400, "invalid-input");
        refused(Supply.draft("priceUsd", "12000000"), 400, "invalid-input");
    }

    @Test
    void givenADraft_whenALayerDoesNotExist_thenItIsRefused() {
        refused(Supply.draft("layer", "ORCHESTRATION"), 400, "invalid-input");
    }

    @Test
    void givenADraft_whenItsRulesAreBroken_thenTheAnswerSaysWhatWouldBeAllowed() {
        refused(Supply.draft("componentSlot", "MODEL"), 422, "slot-outside-layer")
                .body("allowed", equalTo(List.of("ACCELERATOR", "SERVER", "STORAGE", "NETWORK", "CLOUD")));
        refused(Supply.draft("usOriginValueUsd", 12_000_001), 422, "us-origin-above-price")
                .body("allowed", equalTo("usOriginValueUsd from 0 to 12000000"));
    }

    @Test
    void givenADraft_whenItsOrganizationIsNotTheCallersOrMissing_thenItIsRefused() {
        refused(Supply.draft("organizationId", DemoOrganization.LUMEN_MODELS.id()), 403, "forbidden");
        problem(PROGRAM_OFFICE.post("/offerings", Supply.draft()).then(), 400, "invalid-input")
                .body("errors.field", hasItem("organizationId"));
        problem(
                PROGRAM_OFFICE
                        .post("/offerings", Supply.draft("organizationId", UUID.randomUUID()))
                        .then(),
                422,
                "organization-not-registered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/offerings?layer=ORCHESTRATION",
                "/offerings?componentSlot=TAPE",
                "/offerings?state=SOLD",
                "/offerings?organizationId=7",
                "/offerings?certified=perhaps",
                "/offerings?limit=0",
                "/offerings?limit=201",
                "/offerings?limit=many",
                "/offerings?after=elsewhere",
                "/organizations?state=GONE",
                "/certifications?state=GONE",
                "/certifications?offeringId=7",
                "/attestations?offeringId=7",
                "/attestations?state=GONE",
                "/screenings?organizationId=7",
                "/screenings?state=GONE",
                "/certification-schemes?limit=0"
            })
    void givenAList_whenAParameterIsWrong_thenItIsRefused(String path) {
        problem(NORTHWIND.get(path).then(), 400, "invalid-input");
    }

    @Test
    void givenARegistration_whenACountryIsWrong_thenTheFieldIsNamed() {
        var registration = Supply.change(
                Supply.registration("Somebody (demo)"),
                "headquartersCountry",
                "us",
                "principalPlaceOfBusiness",
                "EU",
                "ultimateParent",
                Map.of("name", "Somebody else (demo)", "country", "UK"));

        problem(PROGRAM_OFFICE.post("/organizations", registration).then(), 400, "invalid-input")
                .body("errors.field", hasItem("headquartersCountry"))
                .body("errors.field", hasItem("principalPlaceOfBusiness"))
                .body("errors.field", hasItem("ultimateParent.country"));
    }

    @Test
    void givenADecision_whenItDoesNotFitTheScheme_thenItIsRefused() {
        var path = "/certifications/" + Supply.inAssessment(NORTHWIND) + "/decision";
        var unknown = List.of(Map.of("code", "HW-SEC-99", "result", "PASSED", "evidence", "report"));
        var bare = List.of(Map.of("code", "HW-SEC-1", "result", "PASSED"));
        var perhaps = List.of(Map.of("code", "HW-SEC-1", "result", "PERHAPS"));

        problem(
                ASSESSOR.post(path, Supply.decision("CERTIFIED", "requirements", unknown))
                        .then(),
                422,
                "unknown-requirement");
        problem(
                ASSESSOR.post(path, Supply.decision("CERTIFIED", "requirements", bare))
                        .then(),
                422,
                "evidence-needed");
        problem(
                ASSESSOR.post(path, Supply.decision("CERTIFIED", "requirements", perhaps))
                        .then(),
                400,
                "invalid-input");
        problem(
                ASSESSOR.post(path, Supply.decision("CERTIFIED", "conditions", List.of("x")))
                        .then(),
                422,
                "conditions-do-not-fit");
        problem(ASSESSOR.post(path, Supply.decision("CONDITIONAL")).then(), 422, "conditions-do-not-fit");
        problem(
                ASSESSOR.post(path, Supply.decision("CERTIFIED", "validUntil", "2025-01-01"))
                        .then(),
                422,
                "validity-in-past");
        problem(
                ASSESSOR.post(path, Supply.decision("CERTIFIED", "validUntil", "soon"))
                        .then(),
                400,
                "invalid-input");
    }

    @Test
    void givenAnAttestation_whenItCannotBeTrue_thenItIsRefused() {
        var mine = Supply.published(NORTHWIND);
        var theirs = Supply.published(LUMEN);
        var draft = Supply.drafted(NORTHWIND);
        var hidden = Supply.drafted(LUMEN);

        attestation(Supply.attestation(mine, mine), 422, "same-offering");
        attestation(Supply.attestation(mine, theirs, "testedOn", "2999-01-01"), 422, "test-in-future");
        attestation(Supply.attestation(mine, theirs, "aspects", List.of()), 400, "invalid-input");
        attestation(Supply.attestation(mine, theirs, "aspects", List.of("TASTE")), 400, "invalid-input");
        attestation(Supply.attestation(mine, theirs, "workloads", List.of("MINING")), 400, "invalid-input");
        attestation(Supply.attestation(draft, theirs), 422, "offering-not-published");
        attestation(Supply.attestation(mine, hidden), 404, "not-found");
    }

    @Test
    void givenAScreening_whenItDoesNotHoldTogether_thenTheAnswerSaysWhatWouldBeAllowed() {
        var northwind = DemoOrganization.NORTHWIND_COMPUTE.id();
        var list = Map.of("code", "EL", "version", "2026-10-30");

        screening(Supply.screening(northwind, "POTENTIAL_MATCH"), 422, "matches-do-not-fit")
                .body("allowed", containsString("at least one match"));
        screening(Supply.screening(northwind, "CONFIRMED_MATCH"), 422, "matches-do-not-fit");
        screening(Supply.hit(northwind, "result", "CLEAR"), 422, "matches-do-not-fit")
                .body("allowed", containsString("another person decides"));
        screening(Supply.hit(northwind, "result", "INCOMPLETE"), 422, "matches-do-not-fit");
        screening(Supply.screening(northwind, "CLEAR", "screenedOn", "2999-01-01"), 422, "screening-in-future")
                .body("allowed", containsString("up to"));
        screening(Supply.hit(northwind, "matches", List.of(Supply.match("SDN"))), 422, "screened-lists-do-not-fit")
                .body("allowed", containsString("[EL, UVL]"));
        screening(Supply.screening(northwind, "CLEAR", "lists", List.of(list, list)), 422, "screened-lists-do-not-fit")
                .body("allowed", containsString("each list once"));
        screening(Supply.screening(UUID.randomUUID(), "CLEAR"), 422, "organization-not-registered")
                .body("allowed", containsString("/organizations"));
    }

    @Test
    void givenAScreening_whenAFieldIsMissingOrUnknown_thenItIsRefused() {
        var northwind = DemoOrganization.NORTHWIND_COMPUTE.id();
        var nameless = Map.of("list", "EL", "entry", " ", "name", "Somebody (demo)");

        screening(Supply.screening(northwind, "CLEAR", "lists", List.of()), 400, "invalid-input");
        screening(Supply.screening(northwind, "CLEAR", "screenedOn", null), 400, "invalid-input");
        screening(Supply.screening(northwind, "PENDING"), 400, "invalid-input");
        screening(
                Supply.screening(northwind, "CLEAR", "lists", List.of(Map.of("code", "XYZ", "version", "1"))),
                400,
                "invalid-input");
        screening(Supply.hit(northwind, "matches", List.of(nameless)), 400, "invalid-input")
                .body("errors.field", hasItem("matches[0].entry"));
        screening(Supply.screening(northwind, "CLEAR", "score", 7), 400, "unknown-field");
    }

    @Test
    void givenAStep_whenItsReasonIsMissing_thenItIsRefused() {
        var path = "/offerings/" + Supply.published(NORTHWIND) + "/withdrawal";

        problem(NORTHWIND.post(path, Map.of("reason", " ")).then(), 400, "invalid-input");
        problem(NORTHWIND.post(path, Map.of()).then(), 400, "invalid-input");
        problem(NORTHWIND.post(path, "").then(), 400, "invalid-input");
        problem(NORTHWIND.post(path).then(), 415, "unsupported-media-type");
    }

    @Test
    void givenNoToken_whenAnythingIsAsked_thenTheAnswerIsAProblemToo() {
        for (var path :
                Arrays.asList("/organizations", "/offerings", "/certifications", "/attestations", "/screenings")) {
            problem(Person.nobody().get(path).then(), 401, "unauthenticated");
        }
        problem(new Person("forger", "not.a.token").get("/offerings").then(), 401, "unauthenticated");
    }

    private static ValidatableResponse refused(Map<String, Object> draft, int status, String code) {
        return problem(NORTHWIND.post("/offerings", draft).then(), status, code);
    }

    private static void attestation(Map<String, Object> attestation, int status, String code) {
        problem(NORTHWIND.post("/attestations", attestation).then(), status, code);
    }

    private static ValidatableResponse screening(Map<String, Object> screening, int status, String code) {
        return problem(PROGRAM_OFFICE.post("/screenings", screening).then(), status, code);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status));
    }
}

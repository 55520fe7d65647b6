package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.as;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.dealtracker.fixture.Api;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** License determination as outside programs ask for it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeterminationsTest {

    @ParameterizedTest(name = "{0} to {2} on {1}: {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "h100, 2026-08-01, CN, CN, LICENSE_REQUIRED, CASE_BY_CASE",
                "b200, 2026-08-01, CN, CN, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
                "h100, 2026-08-01, SA, FR, LICENSE_REQUIRED, PRESUMPTION_OF_APPROVAL",
                "h100, 2026-08-01, DE, DE, NO_LICENSE_REQUIRED, none",
                "gb300, 2026-08-01, SA, SA, LICENSE_REQUIRED, PRESUMPTION_OF_APPROVAL",
                "gb300, 2026-08-01, AE, AE, LICENSE_REQUIRED, CASE_BY_CASE",
                "rtx4090, 2026-08-01, CN, CN, LICENSE_EXCEPTION, none",
                "rtx4090, 2026-08-01, VN, CN, LICENSE_EXCEPTION, none",
                "h20, 2026-08-01, CN, CN, LICENSE_REQUIRED, CASE_BY_CASE",
            })
    void givenAWorkedExampleWhenItIsAskedThenTheAnswerIsTheOneOfTheDomain(
            String item, String asOf, String destination, String headquarters, String requirement, String policy) {
        determine(question(asOf, destination, chip(item), party("Kestrel (demo)", destination, headquarters)))
                .body("requirement", equalTo(requirement))
                .body("reviewPolicy", equalTo(policy))
                .body("missing", empty())
                .body(
                        "exceptions",
                        requirement.equals("LICENSE_EXCEPTION")
                                ? contains(Map.of("code", "NAC", "noticeDays", 25))
                                : empty());
    }

    @ParameterizedTest(name = "G42 on {0}: {1}")
    @CsvSource({
        "2026-06-01, LICENSE_REQUIRED",
        "2026-08-01, NO_LICENSE_REQUIRED",
        "2027-04-06, NO_LICENSE_REQUIRED",
        "2027-04-07, LICENSE_REQUIRED",
    })
    void givenG42WhenItIsAskedForADayThenTheEntryOfThatDayDecides(String asOf, String requirement) {
        determine(question(asOf, "AE", chip("gb300"), party("G42", "AE", "AE")))
                .body("requirement", equalTo(requirement));
    }

    @Test
    void givenADeniedPartyWhenItIsAskedThenTheRuleItsVersionAndItsInputsAreShown() {
        Map<String, Object> denied = party("Denied (demo)", "DE", "DE");
        denied.put("listings", List.of("DPL"));

        determine(question("2026-08-01", "DE", item("NONE"), denied))
                .body("requirement", equalTo("PROHIBITED"))
                .body("reviewPolicy", nullValue())
                .body("findings.find { it.ruleVersion == 'R4-DPL/1' }.rule", equalTo("R4"))
                .body("findings.find { it.ruleVersion == 'R4-DPL/1' }.status", equalTo("IN_FORCE"))
                .body("findings.find { it.ruleVersion == 'R4-DPL/1' }.result", equalTo("PROHIBITED"))
                .body("findings.find { it.ruleVersion == 'R4-DPL/1' }.reference", containsString("736.2(b)(4)"))
                .body(
                        "findings.find { it.ruleVersion == 'R4-DPL/1' }.inputs",
                        hasEntry("parties[0].listings", List.of("DPL")))
                .body("findings.find { it.rule == 'R1' }.result", equalTo("NOT_APPLICABLE"))
                .body(
                        "findings.rule",
                        hasItems("R1", "R2", "R3", "R4", "R5", "R6", "R7", "AFFILIATES", "AI-DIFFUSION"));
    }

    @Test
    void givenUnknownHeadquartersWhenItIsAskedThenTheyAreMissing() {
        Map<String, Object> unknown = party("Opaque (demo)", "DE", "DE");
        unknown.remove("headquarters");
        unknown.put("ultimateParentCountry", null);

        determine(question("2026-08-01", "DE", chip("h100"), unknown))
                .body("requirement", equalTo("INCOMPLETE"))
                .body("missing", containsInAnyOrder("parties[0].headquarters", "parties[0].ultimateParentCountry"))
                .body("toSupply", aMapWithSize(2))
                .body("toSupply", hasKey("parties[0].headquarters"))
                .body("findings.find { it.rule == 'R2' }.result", equalTo("UNKNOWN"));
    }

    @Test
    void givenTheSameQuestionTwiceThenTheAnswersAreTheSameToTheByte() {
        String first = determine(h100ToChina()).extract().asString();
        String second = determine(h100ToChina()).extract().asString();

        org.assertj.core.api.Assertions.assertThat(second).isEqualTo(first);
    }

    @Test
    void givenEverythingWrongWhenItIsAskedThenEachFieldIsNamed() {
        Map<String, Object> item = item("3A9");
        item.put("totalProcessingPerformance", -1);
        item.put("quantity", -5);
        Map<String, Object> party = party("Kestrel (demo)", "XX", "Germany");
        party.put("role", "BUYER");
        party.put("listings", List.of("EL", "BIS"));
        party.put("listedOwnershipPercent", 101);
        Map<String, Object> question = question("tomorrow", "ZZ", item, party);
        question.put("transaction", "SALE");
        question.put("exportedFrom", "us");
        question.put("endUse", "PEACE");

        post("buyer", "/determinations", question)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("rule-broken"))
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "asOf",
                                "transaction",
                                "exportedFrom",
                                "destination",
                                "items[0].eccn",
                                "items[0].totalProcessingPerformance",
                                "items[0].quantity",
                                "parties[0].role",
                                "parties[0].country",
                                "parties[0].headquarters",
                                "parties[0].ultimateParentCountry",
                                "parties[0].listings[1]",
                                "parties[0].listedOwnershipPercent",
                                "endUse"))
                .body(
                        "errors.find { it.field == 'parties[0].listings[1]' }.message",
                        equalTo("must be one of DPL, EL, MEU, UVL, ISN, DTC, SDN, CAP, CMIC, FSE, MBS, PLC, SSI"));
    }

    @Test
    void givenNoItemsNoPartiesOrNoDayWhenItIsAskedThenItIsRefused() {
        Map<String, Object> question = h100ToChina();
        question.put("items", List.of());
        question.put("parties", List.of());
        question.remove("asOf");

        post("buyer", "/determinations", question)
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("asOf", "items", "parties"));
        post("buyer", "/determinations", Map.of())
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("asOf", "items", "parties"));
        question = h100ToChina();
        question.put("items", Arrays.asList((Object) null));
        post("buyer", "/determinations", question).statusCode(422).body("errors.field", contains("items[0]"));
        as("buyer").post("/api/v1/determinations").then().statusCode(400);
    }

    @Test
    void givenADayBeforeAnyRuleWhenItIsAskedThenTheFirstDayIsNamed() {
        post("buyer", "/determinations", question("2023-11-16", "CN", chip("h100"), party("A (demo)", "CN", "CN")))
                .statusCode(422)
                .body("errors.field", contains("asOf"))
                .body("detail", containsString("2023-11-17"));
    }

    @Test
    void givenAFieldThatIsNotKnownWhenItIsAskedThenItIsNamed() {
        Map<String, Object> question = h100ToChina();
        question.put("buyer", "somebody");

        post("buyer", "/determinations", question)
                .statusCode(400)
                .body("code", equalTo("unknown-field"))
                .body("errors.field", contains("buyer"));
    }

    @Test
    void givenNobodyWhenItIsAskedThenItIsRefused() {
        Api.anybody("nobody")
                .body(h100ToChina())
                .post("/api/v1/determinations")
                .then()
                .statusCode(401);
    }

    @Test
    void givenADayWhenTheRulesAreReadThenTheyAreThoseOfTheDay() {
        String rules = "/policies/license-determination?on=";

        get("auditor", rules + "2026-07-09")
                .statusCode(200)
                .body("on", equalTo("2026-07-09"))
                .body("requirements.version.id", hasItems("R1", "R2", "R4-EL", "R5"))
                .body("requirements.version.id", not(hasItem("R3")))
                .body("countryGroups.find { it.version.id == 'D:4' }.means", hasItem("AE"))
                .body("approvedEntities", empty());
        get("auditor", rules + "2026-07-10")
                .statusCode(200)
                .body("requirements.find { it.version.id == 'R3' }.when", containsString("destination in AE"))
                .body("requirements.find { it.version.id == 'R3' }.version.effectiveFrom", equalTo("2026-07-10"))
                .body("requirements.find { it.version.id == 'AFFILIATES' }.version.status", equalTo("SUSPENDED"))
                .body("countryGroups.find { it.version.id == 'D:4' }.means", not(hasItem("AE")))
                .body("exceptions.find { it.version.id == 'NAC' }.noticeDays", equalTo(25))
                .body("approvedEntities", hasSize(10));
        get("auditor", "/policies/license-determination").statusCode(200).body("requirements", not(empty()));
        get("auditor", rules + "soon").statusCode(400).body("errors.field", contains("on"));
    }

    /** The first worked example. */
    static Map<String, Object> h100ToChina() {
        return question("2026-08-01", "CN", chip("h100"), party("Kestrel (demo)", "CN", "CN"));
    }

    private static ValidatableResponse determine(Map<String, Object> question) {
        return post("partner-system", "/determinations", question).statusCode(200);
    }

    private static Map<String, Object> question(
            String asOf, String destination, Map<String, Object> item, Map<String, Object> party) {
        Map<String, Object> question = new HashMap<>();
        question.put("asOf", asOf);
        question.put("transaction", "EXPORT");
        question.put("exportedFrom", "US");
        question.put("destination", destination);
        question.put("items", List.of(item));
        question.put("parties", List.of(party));
        question.put("endUse", "COMMERCIAL");
        return question;
    }

    private static Map<String, Object> party(String name, String country, String headquarters) {
        return new HashMap<>(Map.of(
                "role", "END_USER",
                "name", name,
                "country", country,
                "headquarters", headquarters,
                "ultimateParentCountry", headquarters,
                "listings", List.of(),
                "government", false));
    }

    private static Map<String, Object> chip(String name) {
        return switch (name) {
            case "h100" -> chip("3A090.a", true, 15_832, 3_350);
            case "b200" -> chip("3A090.a", true, 36_000, 8_000);
            case "gb300" -> chip("4A090.a", true, 60_000, 16_000);
            case "rtx4090" -> chip("3A090.a", false, 5_285, 1_008);
            case "h20" -> {
                Map<String, Object> informed = chip("NONE", true, 2_368, 4_000);
                informed.put("informedLetter", true);
                yield informed;
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<String, Object> chip(String eccn, boolean dataCenter, int tpp, int bandwidth) {
        Map<String, Object> chip = item(eccn);
        chip.put("designedForDataCenter", dataCenter);
        chip.put("totalProcessingPerformance", tpp);
        chip.put("memoryBandwidthGigabytesPerSecond", bandwidth);
        chip.put("quantity", 1000);
        return chip;
    }

    private static Map<String, Object> item(String eccn) {
        return new HashMap<>(Map.of("eccn", eccn, "informedLetter", false));
    }
}

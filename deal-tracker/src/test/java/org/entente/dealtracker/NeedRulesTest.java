package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.deals.DealOpened;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.Stage;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deal demands and weighs: kept, told to those who may know, refused where it contradicts itself, and obeyed. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NeedRulesTest {

    private static final String NORTHWIND =
            DemoOrganization.NORTHWIND_COMPUTE.id().toString();
    private static final String LUMEN = DemoOrganization.LUMEN_MODELS.id().toString();
    private static final String HARBOR = DemoOrganization.HARBOR_SECURITY.id().toString();

    private static final Map<String, Object> LIMITS = Map.of(
            "hardwareUsSharePercent", 51,
            "offeringsPerOrganization", 2,
            "organizations", 3,
            "onePerOrganizationAndLayer", true,
            "requiredOrganizations", List.of(NORTHWIND),
            "forbiddenOrganizations", List.of(HARBOR),
            "excludedOrganizationPairs", List.of(List.of(LUMEN, HARBOR)),
            "operatorJurisdictions", List.of("US", "SA"),
            "nationalityRules", List.of(Map.of("layer", "HARDWARE", "excludedCountries", List.of("BY"))));

    private static final Map<String, Object> OBJECTIVE = Map.of(
            "weights",
            Map.of(
                    "filledSlots", 501,
                    "price", 302,
                    "leadTime", 103,
                    "partnerships", 44,
                    "trackRecord", 55,
                    "onTime", 33,
                    "members", -26,
                    "unattestedPair", 57),
            "levels",
            List.of(List.of("filledSlots", "unattestedPair"), List.of("price")));

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage();
        stage.register(DemoOrganization.NORTHWIND_COMPUTE);
        stage.register(DemoOrganization.LUMEN_MODELS);
        stage.register(DemoOrganization.HARBOR_SECURITY);
    }

    @AfterEach
    void leave() {
        stage.withdrawAll();
        stage.close();
    }

    @Test
    void givenEveryDemandWhenADealIsOpenedThenEachIsKeptAndPublished() {
        UUID deal = opened(everything());

        get("buyer", "/deals/" + deal)
                .body("limits", equalTo(LIMITS))
                .body("objective", equalTo(OBJECTIVE))
                .body("requiredSlots[0].capacity", equalTo(Map.of("amount", 1200, "unit", "ACCELERATORS")));
        DealOpened event = event(deal);
        assertThat(event.requiredSlots().getFirst().capacity().words()).isEqualTo("1,200 accelerators");
        assertThat(event.deliveryBy()).hasToString("2035-01-01");
        assertThat(event.limits().toString())
                .isEqualTo("StatedLimits[hardwareUsSharePercent=51, offeringsPerOrganization=2, organizations=3,"
                        + " onePerOrganizationAndLayer=true, requiredOrganizations=[" + NORTHWIND
                        + "], forbiddenOrganizations=[" + HARBOR + "], excludedOrganizationPairs=[[" + LUMEN + ", "
                        + HARBOR + "]], operatorJurisdictions=[US, SA],"
                        + " nationalityRules=[StatedNationalityRule[layer=HARDWARE, excludedCountries=[BY]]]]");
        assertThat(event.objective().toString())
                .isEqualTo("StatedObjective[weights=StatedWeights[filledSlots=501, price=302, leadTime=103,"
                        + " partnerships=44, trackRecord=55, onTime=33, members=-26, unattestedPair=57],"
                        + " levels=[[filledSlots, unattestedPair], [price]]]");
    }

    @Test
    void givenADealWithoutDemandsWhenReadThenNothingIsDemanded() {
        get("buyer", "/deals/" + Api.open(ComponentSlot.MODEL))
                .body("limits.requiredOrganizations", empty())
                .body("limits.onePerOrganizationAndLayer", equalTo(false))
                .body("objective.levels", empty())
                .body("requiredSlots[0].capacity", equalTo(null));
    }

    @Test
    void givenANeedOnTheMarketplaceWhenACompanyReadsItThenNoOrganizationIsNamed() {
        UUID deal = opened(everything());

        get("third-company-admin", "/deals/" + deal)
                .body("limits.hardwareUsSharePercent", equalTo(51))
                .body("limits.operatorJurisdictions", contains("US", "SA"))
                .body("limits.nationalityRules", hasSize(1))
                .body("limits.requiredOrganizations", empty())
                .body("limits.forbiddenOrganizations", empty())
                .body("limits.excludedOrganizationPairs", empty())
                .body("objective", equalTo(OBJECTIVE));
    }

    @Test
    void givenOrganizationsThatNobodyKnowsWhenADealIsOpenedThenTheProblemNamesThem() {
        String nobody = UUID.randomUUID().toString();
        for (String field : List.of("requiredOrganizations", "forbiddenOrganizations")) {
            refused(Map.of(field, List.of(nobody)))
                    .body("errors.field", contains("limits." + field))
                    .body("errors[0].message", containsString(nobody));
        }
        refused(Map.of("excludedOrganizationPairs", List.of(List.of(NORTHWIND, nobody))))
                .body("errors.field", contains("limits.excludedOrganizationPairs"))
                .body("errors[0].message", containsString(nobody))
                .body("errors[0].message", not(containsString(NORTHWIND)));
    }

    @Test
    void givenContradictionsWhenADealIsOpenedThenEveryOneIsSaidWithTheNamesOfOrganizations() {
        eventually(() -> refused(Map.of(
                        "organizations", 0,
                        "requiredOrganizations", List.of(NORTHWIND),
                        "forbiddenOrganizations", List.of(NORTHWIND)))
                .body("errors.field", hasItems("limits.organizations", "limits.forbiddenOrganizations"))
                .body("detail", containsString("northwind-compute (demo) is required as well")));
    }

    @Test
    void givenAnObjectiveThatNobodyCanCountByWhenADealIsOpenedThenItIsRefused() {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.STORAGE));
        need.put("objective", Map.of("weights", Map.of("price", -1)));
        post("buyer", "/deals", need).statusCode(422).body("errors.field", contains("objective.weights.price"));
        need.put("objective", Map.of("levels", List.of(List.of("beauty"))));
        post("buyer", "/deals", need).statusCode(400);
        need.put("objective", Map.of("weights", Map.of("beauty", 1)));
        post("buyer", "/deals", need).statusCode(400).body("code", equalTo("unknown-field"));
        need.put("objective", Map.of("weights", Map.of("price", Long.MAX_VALUE)));
        post("buyer", "/deals", need).statusCode(422).body("errors.field", contains("objective.weights"));
    }

    @Test
    void givenNonsenseInTheLimitsWhenADealIsOpenedThenTheProblemNamesTheField() {
        invalid(Map.of("hardwareUsSharePercent", 101), "limits.hardwareUsSharePercent");
        invalid(Map.of("organizations", -1), "limits.organizations");
        invalid(Map.of("operatorJurisdictions", List.of("Atlantis")), "limits.operatorJurisdictions");
        invalid(Map.of("operatorJurisdictions", List.of("XX")), "limits.operatorJurisdictions");
        invalid(Map.of("excludedOrganizationPairs", List.of(List.of(NORTHWIND))), "limits.excludedOrganizationPairs");
        invalid(
                Map.of("nationalityRules", List.of(Map.of("layer", "DATA", "excludedCountries", List.of()))),
                "limits.nationalityRules");
        invalid(
                Map.of("nationalityRules", List.of(Map.of("layer", "DATA", "excludedCountries", List.of("XX")))),
                "limits.nationalityRules");
    }

    @Test
    void givenACapacityOfNothingWhenADealIsOpenedThenItIsRefused() {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.STORAGE));
        need.put("requiredSlots", List.of(slot("STORAGE", 0, "TERABYTES")));

        post("buyer", "/deals", need)
                .statusCode(422)
                .body("errors.field", contains("requiredSlots[0].capacity.amount"));
    }

    @Test
    void givenDemandsWhenAssembledThenTheyAreObeyedAndTheirExplanationNamesThem() {
        UUID cheap = stage.offer(DemoOrganization.NORTHWIND_COMPUTE, ComponentSlot.STORAGE, 1_000_000);
        UUID dear = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.STORAGE, 3_000_000);
        eventually(() -> offered(assembled(opened(limited(Map.of()))))
                .body("consortia.offerings.offeringId.flatten()", contains(cheap.toString(), dear.toString())));

        offered(assembled(opened(limited(Map.of("requiredOrganizations", List.of(LUMEN))))))
                .body("consortia.offerings.offeringId.flatten()", contains(dear.toString()));
        offered(assembled(opened(limited(Map.of("forbiddenOrganizations", List.of(NORTHWIND))))))
                .body("consortia.offerings.offeringId.flatten()", contains(dear.toString()));
        offered(assembled(opened(limited(Map.of("hardwareUsSharePercent", 61)))))
                .body(
                        "infeasible.words",
                        containsString("No hardware certified for Saudi Arabia has a US-origin share of 61%"))
                .body(
                        "infeasible.relaxations.changes.flatten()",
                        hasItem(containsString("share of the hardware of 60%")));
        offered(assembled(opened(limited(Map.of("forbiddenOrganizations", List.of(NORTHWIND, LUMEN))))))
                .body("infeasible.conflict", hasItems("forbid:" + NORTHWIND, "forbid:" + LUMEN))
                .body("infeasible.words", containsString("northwind-compute (demo) does not take part"))
                .body("infeasible.relaxations.changes.flatten()", hasItem("let northwind-compute (demo) take part"));
    }

    @Test
    void givenACompanyThatAssemblesWhenNothingIsPossibleThenItIsNotToldWhomTheBuyerDoesNotWant() {
        stage.offer(DemoOrganization.NORTHWIND_COMPUTE, ComponentSlot.STORAGE, 1_000_000);
        UUID deal = opened(limited(Map.of("forbiddenOrganizations", List.of(NORTHWIND))));

        eventually(() -> {
            UUID assembly = Api.id(post("company-admin", "/deals/" + deal + "/assemblies", Map.of())
                    .statusCode(201));
            get("company-admin", "/deals/" + deal + "/assemblies/" + assembly)
                    .body("infeasible.conflict", hasItem("forbid:withheld"))
                    .body("infeasible.words", containsString("an organization that the buyer names does not take part"))
                    .body("infeasible.words", not(containsString("northwind")))
                    .body(
                            "infeasible.relaxations.changes.flatten()",
                            hasItem("let an organization that the buyer names take part"));
        });
    }

    @Test
    void givenLevelsWhenAssembledThenEachConsortiumShowsItsPointsByLevel() {
        UUID cheap = stage.offer(DemoOrganization.NORTHWIND_COMPUTE, ComponentSlot.STORAGE, 1_000_000);
        UUID dear = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.STORAGE, 3_000_000);
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.STORAGE));
        need.put(
                "objective",
                Map.of(
                        "weights",
                        Map.of("price", 9, "partnerships", 0, "trackRecord", 0, "onTime", 0),
                        "levels",
                        List.of(List.of("price"))));

        eventually(() -> {
            UUID deal = opened(need);
            UUID assembly = assembled(deal)[1];
            get("buyer", "/deals/" + deal + "/assemblies/" + assembly)
                    .body("consortia.offerings.offeringId.flatten()", contains(cheap.toString(), dear.toString()))
                    .body("consortia[0].levels.points", contains(9, 630))
                    .body("consortia[1].levels.points", contains(3, 630))
                    .body("consortia[0].levels[0].pieces.what", contains("price"))
                    .body("consortia[0].objective", equalTo(639))
                    .body("consortia[0].score.value.sum()", equalTo(639));
            get("buyer", "/deals/" + deal + "/assemblies/" + assembly + "/offerings/" + dear)
                    .body("cost", equalTo(6))
                    .body("costLevel", equalTo(1))
                    .body("words", containsString("It costs 6 points on level 1 (price)"));
        });
    }

    @Test
    void givenALicensedDealWhenItsMembersAreOfferedAgainThenTheirTrackRecordCounts() {
        try (ReadyDeal licensed = ReadyDeal.make()) {
            licensed.license();
            stage.register(DemoOrganization.MERIDIAN_LABS);
            UUID known = stage.offer(DemoOrganization.NORTHWIND_COMPUTE, ComponentSlot.STORAGE, 1_000_000);
            UUID unknown = stage.offer(DemoOrganization.MERIDIAN_LABS, ComponentSlot.STORAGE, 1_000_000);

            String points = ".score.find { it.what == 'licensed deals before' }.value";
            eventually(() -> offered(assembled(opened(limited(Map.of()))))
                    .body(of(known) + points, greaterThan(0))
                    .body(of(unknown) + points, equalTo(0)));
        }
    }

    private static String of(UUID offering) {
        return "consortia.find { it.offerings.offeringId.contains('" + offering + "') }";
    }

    @Test
    void givenThePolicyWhenReadThenItSaysTheWeightsAndTheSourceOfItsRules() {
        get("buyer", "/policies/assembly")
                .statusCode(200)
                .body("weights.price", equalTo(300))
                .body("weights.members", equalTo(-20))
                .body("nationality[0].label", equalTo("platform policy"))
                .body("nationality[0].source", containsString("Federal Register 2026-06952"))
                .body("nationality[0].rules[0].excludedCountries", hasItems("CN", "RU"));
        Api.anybody("nobody").get("/api/v1/policies/assembly").then().statusCode(401);
    }

    private static Map<String, Object> everything() {
        Map<String, Object> need = limited(LIMITS);
        need.put("requiredSlots", List.of(slot("ACCELERATOR", 1200, "ACCELERATORS")));
        need.put("deliveryBy", "2035-01-01");
        need.put("objective", OBJECTIVE);
        return need;
    }

    private static Map<String, Object> slot(String slot, int amount, String unit) {
        return Map.of("componentSlot", slot, "optional", false, "capacity", Map.of("amount", amount, "unit", unit));
    }

    private static Map<String, Object> limited(Map<String, Object> limits) {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.STORAGE));
        need.put("limits", limits);
        return need;
    }

    private static UUID opened(Map<String, Object> need) {
        UUID[] deal = new UUID[1];
        eventually(() -> deal[0] = Api.id(post("buyer", "/deals", need).statusCode(201)));
        return deal[0];
    }

    private static UUID[] assembled(UUID deal) {
        return new UUID[] {deal, Api.assemble(deal)};
    }

    private static ValidatableResponse offered(UUID[] run) {
        return get("buyer", "/deals/" + run[0] + "/assemblies/" + run[1]).statusCode(200);
    }

    private static ValidatableResponse refused(Map<String, Object> limits) {
        return post("buyer", "/deals", limited(limits)).statusCode(422).body("code", equalTo("rule-broken"));
    }

    private static void invalid(Map<String, Object> limits, String field) {
        post("buyer", "/deals", limited(limits))
                .statusCode(400)
                .body("errors.field", hasItem(org.hamcrest.Matchers.startsWith(field)));
    }

    private DealOpened event(UUID deal) {
        var published = stage.topics()
                .readKey("deals.deals", deal.toString(), 1, Duration.ofSeconds(30))
                .getFirst();
        return (DealOpened) EventCodec.decode(EventCatalog.of(DealOpened.class), published.value());
    }
}

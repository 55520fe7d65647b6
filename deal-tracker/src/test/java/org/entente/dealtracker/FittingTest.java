package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.Stage;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which offerings could be chosen at all for a need, which nobody can tell of, and what is said of those left out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FittingTest {

    private static final LocalDate FROM = LocalDate.parse("2026-01-01");
    private static final LocalDate LONG = LocalDate.parse("2036-01-01");
    private static final Capacity PLENTY = new Capacity(500, CapacityUnit.SEATS);

    private Stage stage;
    private UUID fits;

    @BeforeEach
    void offer() {
        stage = new Stage();
        stage.register(DemoOrganization.NORTHWIND_COMPUTE);
        stage.register(DemoOrganization.LUMEN_MODELS);
        fits = certified(DemoOrganization.NORTHWIND_COMPUTE, List.of(), List.of(), PLENTY, null, "US", LONG);
    }

    @AfterEach
    void leave() {
        stage.withdrawAll();
        stage.close();
    }

    @Test
    void givenAWorkloadWhenAssembledThenWhatIsForAnotherOneIsLeftOut() {
        leftOut(
                lumens(List.of(Workload.TRAINING), PLENTY, null, "US", LONG),
                need(Map.of()),
                "it does not serve inference",
                "");
    }

    @Test
    void givenACapacityWhenAssembledThenTooLittleIsLeftOutAndWhatIsNotStatedIsUnknown() {
        Map<String, Object> need = need(Map.of());
        need.put(
                "requiredSlots",
                List.of(Map.of(
                        "componentSlot",
                        "APPLICATION",
                        "optional",
                        false,
                        "capacity",
                        Map.of("amount", 400, "unit", "SEATS"))));

        leftOut(lumens(List.of(), new Capacity(399, CapacityUnit.SEATS), null, "US", LONG), need, "399 seats", "");
        leftOut(lumens(List.of(), null, null, "US", LONG), need, "", "whether it supplies 400 seats");
    }

    @Test
    void givenADeliveryDayWhenAssembledThenWhatIsNotCertifiedThroughItIsLeftOut() {
        Map<String, Object> need = need(Map.of());
        need.put("deliveryBy", "2035-12-31");

        leftOut(
                lumens(List.of(), PLENTY, null, "US", LocalDate.parse("2035-12-30")),
                need,
                "certified through 2035-12-30 only, not through 2035-12-31",
                "");
    }

    @Test
    void givenADeliveryDayWhenSomethingCanBeOrderedTooLateThenTheTimeKeepsItOut() {
        Map<String, Object> need = need(Map.of());
        need.put("deliveryBy", "2035-12-31");
        UUID late = lumens(List.of(), PLENTY, LocalDate.parse("2035-12-01"), "US", LONG);
        known(late);

        UUID[] run = run(need);

        why(run, late).body("conflict", contains("limit:leadTimeDays"));
    }

    @Test
    void givenAcceptedJurisdictionsWhenAssembledThenOtherOperatorsAreLeftOutAndUnstatedOnesUnknown() {
        Map<String, Object> need = need(Map.of("operatorJurisdictions", List.of("US", "SA")));

        leftOut(lumens(List.of(), PLENTY, null, "FR", LONG), need, "operated under the law of France", "");
        leftOut(lumens(List.of(), PLENTY, null, null, LONG), need, "", "under whose law it is operated");
    }

    @Test
    void givenThePlatformsNationalityRuleWhenAssembledThenItHoldsWithoutBeingAskedFor() {
        leftOut(lumensFrom("CN", "US"), need(Map.of()), "is incorporated in China", "");
        leftOut(lumensFrom("US", "RU"), need(Map.of()), "main place of business in Russia", "");
        leftOut(lumensFrom(null, "US"), need(Map.of()), "", "which country its organization is incorporated in");
    }

    @Test
    void givenADealsOwnNationalityRuleWhenAssembledThenItHoldsBesideThePlatforms() {
        Map<String, Object> need = need(Map.of(
                "nationalityRules", List.of(Map.of("layer", "APPLICATIONS", "excludedCountries", List.of("FR")))));

        leftOut(lumensFrom("FR", "FR"), need, "is incorporated in France", "");
        leftOut(lumensFrom("CN", "CN"), need, "is incorporated in China", "");
    }

    @Test
    void givenNothingButUnfitOfferingsWhenAssembledThenTheyAreCountedAndTheUnknownNamed() {
        stage.withdraw(fits);
        UUID silent = lumens(List.of(), PLENTY, null, null, LONG);
        lumens(List.of(), PLENTY, null, "FR", LONG);
        Map<String, Object> need = need(Map.of("operatorJurisdictions", List.of("US")));

        eventually(() -> {
            UUID[] run = run(need);
            get("buyer", "/deals/" + run[0] + "/assemblies/" + run[1])
                    .body("consortia", empty())
                    .body(
                            "infeasible.words",
                            equalTo("No application fits the need for Saudi Arabia: 2 offered; 1 operated under a law"
                                    + " that the deal does not accept; 1 unknown, ask the provider."))
                    .body("slots[0].offered", equalTo(2))
                    .body("slots[0].fitting", equalTo(0))
                    .body("slots[0].leftOut.count", contains(1))
                    .body("slots[0].unknownOfferings.offeringId", contains(silent.toString()))
                    .body("slots[0].unknownOfferings[0].facts[0]", containsString("ask the provider"));
        });
    }

    @Test
    void givenSomethingThatFitsWhenAssembledThenTheUnknownIsNamedBesideIt() {
        UUID silent = lumens(List.of(), PLENTY, null, null, LONG);
        Map<String, Object> need = need(Map.of("operatorJurisdictions", List.of("US")));

        eventually(() -> {
            UUID[] run = run(need);
            get("buyer", "/deals/" + run[0] + "/assemblies/" + run[1])
                    .body("consortia.size()", equalTo(1))
                    .body("slots[0].offered", equalTo(2))
                    .body("slots[0].fitting", equalTo(1))
                    .body("slots[0].unknownOfferings.offeringId", contains(silent.toString()));
        });
    }

    @Test
    void givenOfferingsThatAreNotOfferedWhenAskedThenThatIsSaid() {
        UUID[] run = run(need(Map.of()));
        UUID storage = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.STORAGE, 1_000);
        UUID withdrawn = lumens(List.of(), PLENTY, null, "US", LONG);
        stage.withdraw(withdrawn);

        why(run, UUID.randomUUID()).body("words", equalTo("It is not on the market: no such offering was published."));
        eventually(() ->
                why(run, storage).body("words", equalTo("It could not be chosen: the deal does not ask for storage.")));
        eventually(() ->
                why(run, withdrawn).body("words", equalTo("It is not on the market: it is no longer published.")));
    }

    @Test
    void givenAnOfferingThatStopsFittingWhenItIsSelectedThenItIsRefused() {
        known(fits);
        UUID[] run = run(need(Map.of("operatorJurisdictions", List.of("US"))));
        get("buyer", "/deals/" + run[0] + "/assemblies/" + run[1])
                .body("consortia.offerings.offeringId.flatten()", contains(fits.toString()));
        stage.publish(offering(fits, DemoOrganization.NORTHWIND_COMPUTE, List.of(), List.of(), PLENTY, null, "FR"));
        eventually(
                () -> get("buyer", "/deals/" + run[0] + "/assemblies/" + run[1]).body("consortia", not(empty())));

        eventually(() -> Api.select(run[0], run[1])
                .statusCode(422)
                .body("detail", containsString("operated under the law of France")));
    }

    /** The offering is no part of any consortium, and this is why, once the service has heard of everything. */
    private void leftOut(UUID offering, Map<String, Object> need, String against, String unknown) {
        eventually(() -> {
            UUID[] run = run(need);
            get("buyer", "/deals/" + run[0] + "/assemblies/" + run[1])
                    .body("consortia.offerings.offeringId.flatten()", contains(fits.toString()));
            ValidatableResponse why = why(run, offering).body("rank", nullValue());
            if (unknown.isEmpty()) {
                why.body("against", hasSize(greaterThan(0)))
                        .body("against[0]", containsString(against))
                        .body("against[0]", not(containsString("certificate in force")))
                        .body("unknown", empty())
                        .body("words", startsWith("It could not be chosen: "));
            } else {
                why.body("unknown", hasSize(greaterThan(0)))
                        .body("unknown[0]", containsString(unknown))
                        .body("against", empty())
                        .body("words", startsWith("Nobody knows whether it fits. "));
            }
        });
    }

    /** Waits until a need without any demand gets it. */
    private void known(UUID offering) {
        eventually(() -> {
            UUID[] run = run(need(Map.of()));
            get("buyer", "/deals/" + run[0] + "/assemblies/" + run[1])
                    .body("consortia.offerings.offeringId.flatten()", hasItem(offering.toString()));
        });
    }

    private UUID lumens(
            List<Workload> workloads, Capacity capacity, LocalDate availableFrom, String operator, LocalDate until) {
        return certified(DemoOrganization.LUMEN_MODELS, List.of(), workloads, capacity, availableFrom, operator, until);
    }

    private UUID lumensFrom(String incorporation, String business) {
        stage.register(new OrganizationRegistered(
                DemoOrganization.LUMEN_MODELS.id(), "Lumen (demo)", "US", incorporation, null, null, business));
        return lumens(List.of(), PLENTY, null, "US", LONG);
    }

    private UUID certified(
            DemoOrganization organization,
            List<String> regions,
            List<Workload> workloads,
            Capacity capacity,
            LocalDate availableFrom,
            String operator,
            LocalDate until) {
        UUID id = stage.publish(
                offering(UUID.randomUUID(), organization, regions, workloads, capacity, availableFrom, operator));
        stage.certify(id, FROM, until);
        return id;
    }

    private static OfferingPublished offering(
            UUID id,
            DemoOrganization organization,
            List<String> regions,
            List<Workload> workloads,
            Capacity capacity,
            LocalDate availableFrom,
            String operator) {
        return new OfferingPublished(
                id,
                organization.id(),
                "An application",
                ComponentSlot.APPLICATION.layer(),
                ComponentSlot.APPLICATION,
                "1",
                1_000_000,
                600_000,
                60,
                regions,
                workloads,
                capacity,
                availableFrom,
                operator);
    }

    private static Map<String, Object> need(Map<String, Object> limits) {
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.APPLICATION));
        need.put("limits", limits);
        return need;
    }

    private static UUID[] run(Map<String, Object> need) {
        UUID deal = Api.id(post("buyer", "/deals", need).statusCode(201));
        return new UUID[] {deal, Api.assemble(deal)};
    }

    private static ValidatableResponse why(UUID[] run, UUID offering) {
        return get("buyer", "/deals/" + run[0] + "/assemblies/" + run[1] + "/offerings/" + offering)
                .statusCode(200);
    }
}

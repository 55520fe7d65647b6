package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.Stage;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why there is no consortium and what would help; why an offering is not in one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExplanationsTest {

    private Stage stage;
    private UUID cheap;
    private UUID dear;

    @BeforeEach
    void offer() {
        stage = new Stage();
        stage.register(DemoOrganization.NORTHWIND_COMPUTE);
        stage.register(DemoOrganization.LUMEN_MODELS);
        cheap = stage.offer(DemoOrganization.NORTHWIND_COMPUTE, ComponentSlot.STORAGE, 1_000_000);
        dear = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.STORAGE, 3_000_000);
    }

    @AfterEach
    void leave() {
        stage.withdrawAll();
        stage.close();
    }

    @Test
    void givenADearerOfferingWhenAskedThenItsCostIsSaid() {
        UUID deal = Api.open(ComponentSlot.STORAGE);
        UUID assembly = assembledOfBoth(deal);

        why(deal, assembly, cheap)
                .body("rank", equalTo(1))
                .body("cost", equalTo(0))
                .body("words", equalTo("It is in the best consortium."));
        why(deal, assembly, dear)
                .body("rank", equalTo(2))
                .body("cost", greaterThan(0))
                .body("proven", equalTo(true))
                .body("with.offeringId", hasItem(dear.toString()))
                .body("words", startsWith("It costs "));
    }

    @Test
    void givenALimitThatIsTooTightWhenAssembledThenTheNearestOneThatIsEnoughIsSaidWithItsConsortium() {
        assembledOfBoth(Api.open(ComponentSlot.STORAGE));
        Map<String, Object> need = new HashMap<>(Api.need(ComponentSlot.STORAGE));
        need.put("valueLimitUsd", 500_000);
        UUID deal = Api.id(Api.post("buyer", "/deals", need).statusCode(201));

        UUID assembly = Api.assemble(deal);

        get("buyer", "/deals/" + deal + "/assemblies/" + assembly)
                .body("consortia", empty())
                .body("infeasible.conflict", hasItems("slot:STORAGE", "limit:price"))
                .body("infeasible.smallest", equalTo(true))
                .body(
                        "infeasible.relaxations.find { it.changes[0].startsWith('raise') }.changes[0]",
                        equalTo("raise the deal's value limit to $1,000,000"))
                .body(
                        "infeasible.relaxations.find { it.changes[0].startsWith('raise') }.consortium.offerings.offeringId",
                        hasItem(cheap.toString()));
        why(deal, assembly, dear)
                .body("rank", nullValue())
                .body("conflict", hasItem("limit:price"))
                .body("words", containsString("the price stays within the deal's value limit"));
    }

    @Test
    void givenAnOfferingThatCouldNotBeChosenWhenAskedThenTheReasonIsSaid() {
        UUID deal = Api.open(ComponentSlot.STORAGE);
        UUID assembly = assembledOfBoth(deal);
        UUID uncertified = stage.publishOnly(DemoOrganization.LUMEN_MODELS, ComponentSlot.STORAGE, 2_000_000);

        eventually(() -> why(deal, assembly, uncertified)
                .body("rank", nullValue())
                .body("words", startsWith("It could not be chosen: "))
                .body("words", containsString("certificate")));
    }

    private UUID assembledOfBoth(UUID deal) {
        UUID[] assembly = new UUID[1];
        eventually(() -> {
            assembly[0] = Api.assemble(deal);
            get("buyer", "/deals/" + deal + "/assemblies/" + assembly[0])
                    .body("consortia.offerings.offeringId.flatten()", hasItems(cheap.toString(), dear.toString()));
        });
        return assembly[0];
    }

    private static ValidatableResponse why(UUID deal, UUID assembly, UUID offering) {
        return get("buyer", "/deals/" + deal + "/assemblies/" + assembly + "/offerings/" + offering)
                .statusCode(200);
    }
}

package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.Stage;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.RepeatedTest;

/** A selection and a suspension at the same moment: the selection is refused, or the deal is held; nothing falls between. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SelectionRaceTest {

    @RepeatedTest(6)
    void givenASuspensionOnItsWayWhenSelectedThenTheDealIsHeldOrTheSelectionRefused() {
        try (Stage stage = new Stage()) {
            stage.register(DemoOrganization.NORTHWIND_COMPUTE);
            UUID offering = stage.offer(DemoOrganization.NORTHWIND_COMPUTE, ComponentSlot.DATA_PIPELINE, 10);
            UUID deal = Api.open(ComponentSlot.DATA_PIPELINE);
            UUID[] assembly = new UUID[1];
            eventually(() -> {
                assembly[0] = Api.assemble(deal);
                get("buyer", "/deals/" + deal + "/assemblies/" + assembly[0])
                        .body("consortia[0].offerings.offeringId", hasItem(offering.toString()));
            });

            CompletableFuture<Void> suspension = CompletableFuture.runAsync(() -> stage.suspend(offering));
            int status = Api.select(deal, assembly[0]).extract().statusCode();
            suspension.join();

            assertThat(status).isIn(200, 422);
            String end = status == 200 ? "ON_HOLD" : "ASSEMBLING";
            eventually(() -> get("buyer", "/deals/" + deal).body("state", equalTo(end)));
            stage.withdrawAll();
        }
    }
}

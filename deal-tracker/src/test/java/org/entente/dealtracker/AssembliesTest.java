package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;

/** The list of a deal's past assemblies. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AssembliesTest {

    @Test
    void givenThreeAssembliesWhenListedThenTheyComeNewestFirstAPageAtATime() {
        UUID need = Api.open(ComponentSlot.LABELING);
        UUID first = Api.assemble(need);
        UUID second = Api.assemble(need);
        UUID third = Api.assemble(need);

        String next = get("buyer", "/deals/" + need + "/assemblies?limit=2")
                .statusCode(200)
                .body("items.id", contains(third.toString(), second.toString()))
                .body("items[0].feasible", equalTo(false))
                .body("items[0].count", equalTo(0))
                .body("items[0].bestObjective", nullValue())
                .body("items[0].createdAt", notNullValue())
                .body("items[0].state", equalTo("COMPLETED"))
                .body("items[0].askedBy.name", equalTo("Buyer (demo)"))
                .body("items[0].inputsHash.length()", equalTo(64))
                .extract()
                .path("next");
        get("buyer", "/deals/" + need + "/assemblies?limit=2&after=" + next)
                .body("items.id", contains(first.toString()))
                .body("next", nullValue());
        get("buyer", "/deals/" + need + "/assemblies?after=made-up").statusCode(400);
    }

    @Test
    void givenAConsortiumWhenListedThenItsAssemblySaysHowManyThereWereAndHowGood() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String path = "/deals/" + deal.id() + "/assemblies";
            String line = "items.find { it.id == '" + deal.assembly() + "' }";

            int best = get("buyer", path + "/" + deal.assembly()).extract().path("consortia[0].objective");
            int count = get("buyer", path + "/" + deal.assembly()).extract().path("consortia.size()");
            get("buyer", path)
                    .body(line + ".feasible", equalTo(true))
                    .body(line + ".count", equalTo(count))
                    .body(line + ".bestObjective", equalTo(best));
            get("commerce-reviewer", path).statusCode(200).body(line, notNullValue());
        }
    }

    @Test
    void givenACompanyWhenItListsThenItSeesItsOwnAndTheOneThatItsConsortiumCameFrom() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID need = Api.open(ComponentSlot.MODEL);
            Api.assemble(need);
            UUID own = Api.id(Api.post("company-admin", "/deals/" + need + "/assemblies", Map.of())
                    .statusCode(201));

            get("company-admin", "/deals/" + need + "/assemblies").body("items.id", contains(own.toString()));
            get("second-company-admin", "/deals/" + need + "/assemblies").body("items", hasSize(0));
            get("buyer", "/deals/" + need + "/assemblies").body("items", hasSize(2));
            get("second-company-admin", "/deals/" + deal.id() + "/assemblies")
                    .body("items.id", containsInAnyOrder(deal.assembly().toString()));
            get("third-company-admin", "/deals/" + deal.id() + "/assemblies").statusCode(404);
        }
    }
}

package org.entente.consortiumservice.proposal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.consortiumservice.People.HARBOR;
import static org.entente.consortiumservice.People.LUMEN;
import static org.entente.consortiumservice.People.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.entente.consortiumservice.AccessTable;
import org.entente.consortiumservice.AccessTable.Cell;
import org.entente.consortiumservice.RegistryNews;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the service to {@code proposal-access.md}, cell by cell. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProposalAccessTest {

    @Inject
    RegistryNews registry;

    @BeforeEach
    void companiesAreKnown() {
        registry.companiesAreKnown();
    }

    static List<Cell> cells() {
        return AccessTable.cells("proposal-access.md");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void givenAProposal_whenSomebodyActs_thenTheTableDecides(Cell cell) {
        var proposal = ProposalRequests.opened();
        var caller = as(cell.role(), organization(cell.of()));

        var got = attempt(cell, caller, proposal);

        assertThat(got).isEqualTo(cell.expected());
    }

    private static String attempt(Cell cell, RequestSpecification caller, String proposal) {
        return switch (cell.action()) {
            case "list" -> listed(caller, proposal);
            case "read" -> status(caller.get("/api/v1/proposals/" + proposal));
            case "open" ->
                status(caller.body(ProposalRequests.to(cell.of().equals("stranger") ? LUMEN : HARBOR))
                        .post("/api/v1/proposals"));
            case "acceptance" -> status(caller.post("/api/v1/proposals/" + proposal + "/acceptance"));
            default ->
                status(caller.body("{\"reason\":\"plans changed\"}")
                        .post("/api/v1/proposals/" + proposal + "/" + cell.action()));
        };
    }

    private static String listed(RequestSpecification caller, String proposal) {
        var response = caller.get("/api/v1/proposals?limit=5");
        if (response.statusCode() != 200) {
            return status(response);
        }
        return response.jsonPath().getList("items.id").contains(proposal) ? "shown" : "hidden";
    }

    private static String status(Response response) {
        return String.valueOf(response.statusCode());
    }

    private static DemoOrganization organization(String of) {
        return switch (of) {
            case "sender" -> DemoOrganization.NORTHWIND_COMPUTE;
            case "addressee" -> DemoOrganization.LUMEN_MODELS;
            case "stranger" -> DemoOrganization.HARBOR_SECURITY;
            case "elsewhere" -> DemoOrganization.COMMERCE;
            default -> null;
        };
    }
}

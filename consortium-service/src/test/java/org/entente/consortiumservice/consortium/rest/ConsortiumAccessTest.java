package org.entente.consortiumservice.consortium.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.consortiumservice.People.LUMEN;
import static org.entente.consortiumservice.People.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.AccessTable;
import org.entente.consortiumservice.AccessTable.Cell;
import org.entente.consortiumservice.RegistryNews;
import org.entente.consortiumservice.consortium.Answers;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the service to {@code consortium-access.md}, cell by cell. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsortiumAccessTest {

    @Inject
    RegistryNews registry;

    @BeforeEach
    void companiesAreKnown() {
        registry.companiesAreKnown();
    }

    static List<Cell> cells() {
        return AccessTable.cells("consortium-access.md");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void givenAConsortium_whenSomebodyActs_thenTheTableDecides(Cell cell) {
        var consortium = PreSetRequests.opened();
        var caller = as(cell.role(), organization(cell.of()));

        var got = attempt(cell, caller, consortium);

        assertThat(got).isEqualTo(cell.expected());
    }

    private static String attempt(Cell cell, RequestSpecification caller, UUID consortium) {
        var invitation = Answers.invitation(consortium, LUMEN);
        return switch (cell.action()) {
            case "list" -> listed(caller, consortium);
            case "read" -> status(caller.get("/api/v1/consortia/" + consortium));
            case "open" -> status(caller.body(PreSetRequests.preSet(false)).post("/api/v1/consortia"));
            case "announce" -> status(caller.body(PreSetRequests.preSet(true)).post("/api/v1/consortia"));
            case "acceptance" -> status(caller.post(invitation + "/acceptance"));
            default -> status(caller.body("{\"reason\":\"no capacity\"}").post(invitation + "/decline"));
        };
    }

    private static String listed(RequestSpecification caller, UUID consortium) {
        var response = caller.get("/api/v1/consortia?limit=5");
        if (response.statusCode() != 200) {
            return status(response);
        }
        return response.jsonPath().getList("items.id").contains(consortium.toString()) ? "shown" : "hidden";
    }

    private static String status(Response response) {
        return String.valueOf(response.statusCode());
    }

    private static DemoOrganization organization(String of) {
        return switch (of) {
            case "anchor" -> DemoOrganization.NORTHWIND_COMPUTE;
            case "invited" -> DemoOrganization.LUMEN_MODELS;
            case "stranger" -> DemoOrganization.HARBOR_SECURITY;
            case "elsewhere" -> DemoOrganization.COMMERCE;
            default -> null;
        };
    }
}

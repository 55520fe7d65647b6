package org.entente.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.entente.gateway.fixture.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class PortalPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/deals", "/deals/7/timeline?x=1"})
    void givenANavigationThenThePortalOpensAndIsAskedForAgainNextTime(String page) {
        navigate(page)
                .statusCode(200)
                .body(containsString("<title>Portal</title>"))
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("script-src 'self';"));
    }

    @Test
    void givenAFileNamedAfterItsContentThenItIsKept() {
        navigate("/assets/app.js").statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone.js", "/api/v1/nothing", "/q/nothing", "/session/nothing"})
    void givenNoPageThenThereIsNothing(String path) {
        navigate(path).statusCode(404);
    }

    @Test
    void givenAProgramThenAnUnknownPathIsAProblem() {
        given().accept("application/json").get("/deals").then().statusCode(404).body("code", equalTo("not-found"));
    }

    private static ValidatableResponse navigate(String path) {
        return given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(path)
                .then();
    }
}

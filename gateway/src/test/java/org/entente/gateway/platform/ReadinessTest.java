package org.entente.gateway.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.entente.gateway.fixture.GatewayTest;
import org.junit.jupiter.api.Test;

@GatewayTest
class ReadinessTest {
    @Test
    void givenOneServiceThatIsDownThenThePlatformIsNotReadyAndSaysWhich() {
        Response response = given().get("/q/health/ready");

        assertThat(response.statusCode()).isEqualTo(503);
        JsonPath health = response.jsonPath();
        assertThat(status(health, "deal-tracker")).isEqualTo("DOWN");
        assertThat(health.getString("checks.find { it.name == 'deal-tracker' }.data.why"))
                .isNotBlank();
        for (String part : new String[] {"provider-registry", "consortium-service", "keycloak", "kafka", "database"}) {
            assertThat(status(health, part)).as(part).isEqualTo("UP");
        }
    }

    @Test
    void givenAPlatformThatIsNotReadyThenTheGatewayIsAliveAllTheSame() {
        given().get("/q/health/live").then().statusCode(200);
    }

    private static String status(JsonPath health, String name) {
        return health.getString("checks.find { it.name == '" + name + "' }.status");
    }
}

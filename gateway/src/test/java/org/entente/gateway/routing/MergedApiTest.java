package org.entente.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.entente.gateway.fixture.GatewayTest;
import org.junit.jupiter.api.Test;

@GatewayTest
class MergedApiTest {
    @Test
    void givenServicesOfWhichOneIsDownThenTheDocumentHasTheOthers() {
        given().get("/api/v1/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("paths", hasKey("/api/v1/events"));
    }

    @Test
    void givenOneSchemaNameInTwoServicesThenBothStayApart() {
        var one = document("offering", "one");
        var other = document("deal", "other");

        JsonObject merged = ApiDocument.merged(List.of(new ApiDocument("one", one), new ApiDocument("other", other)));

        assertThat(merged.getJsonObject("paths").fieldNames()).containsExactly("/offering", "/deal");
        var schemas = merged.getJsonObject("components").getJsonObject("schemas");
        assertThat(schemas.getJsonObject("one.Page").getString("title")).isEqualTo("one");
        assertThat(schemas.getJsonObject("other.Page").getString("title")).isEqualTo("other");
        assertThat(merged.getJsonObject("paths").getJsonObject("/deal").getString("$ref"))
                .isEqualTo("#/components/schemas/other.Page");
    }

    private static JsonObject document(String path, String title) {
        return new JsonObject()
                .put(
                        "paths",
                        new JsonObject().put("/" + path, new JsonObject().put("$ref", "#/components/schemas/Page")))
                .put(
                        "components",
                        new JsonObject()
                                .put("schemas", new JsonObject().put("Page", new JsonObject().put("title", title))));
    }
}

package org.entente.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OpenApiTest {

    @Test
    void givenTheKit_whenTheDocumentIsRead_thenItsResourcesAreInIt() {
        String document =
                RestAssured.given().accept("application/yaml").get("/q/openapi").asString();

        assertThat(document).contains("/api/v1/audit/{application}", "/api/v1/dead-letters/{application}");
        assertThat(document).doesNotContain("localhost");
    }
}

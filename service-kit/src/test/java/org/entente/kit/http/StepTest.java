package org.entente.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kit.http.NoteCalls.as;
import static org.entente.kit.http.NoteCalls.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transition names its resource, and the version that was read where the client says so. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StepTest {

    private String note;

    @BeforeEach
    void quietNote() {
        note = as("buyer").body(text("quiet")).post("/api/v1/notes").path("id");
    }

    @Test
    void givenNoVersion_whenAStepIsTaken_thenTheAnswerCarriesTheNewOne() {
        Response shout = as("buyer").post("/api/v1/notes/" + note + "/shout");

        assertThat(shout.statusCode()).isEqualTo(200);
        assertThat(shout.header("ETag")).isEqualTo("\"1\"");
        assertThat(shout.<String>path("text")).isEqualTo("SHOUT");
    }

    @Test
    void givenAnotherVersion_whenAStepIsTaken_thenItIsRefusedWithTheCurrentOne() {
        Response shout = as("buyer").header("If-Match", "\"7\"").post("/api/v1/notes/" + note + "/shout");

        assertThat(shout.statusCode()).isEqualTo(409);
        assertThat(shout.<String>path("code")).isEqualTo("version-conflict");
        assertThat(shout.<Integer>path("currentVersion")).isZero();
    }

    @Test
    void givenAKey_whenTheSameStepIsRepeatedForAnotherVersion_thenItIsAnotherRequest() {
        String key = UUID.randomUUID().toString();
        String path = "/api/v1/notes/" + note + "/shout";
        as("buyer")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(path)
                .then()
                .statusCode(200);

        as("buyer")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(path)
                .then()
                .statusCode(200);
        Response other = as("buyer")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .post(path);

        assertThat(other.<String>path("code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void givenAStep_whenTheDocumentIsRead_thenItSaysWhatAnyStepMayBeRefusedWith() {
        var document =
                RestAssured.given().accept("application/json").get("/q/openapi").jsonPath();

        String shout = "paths.'/api/v1/notes/{id}/shout'.post.";
        assertThat(document.getString(shout + "responses.'404'.description")).contains("`not-found`");
        assertThat(document.getString(shout + "responses.'409'.description")).contains("`state-conflict`");
        assertThat(document.getList(shout + "parameters.name")).containsExactlyInAnyOrder("id", "If-Match");
        assertThat(document.getString("paths.'/api/v1/notes'.post.responses.'409'"))
                .isNull();
    }
}

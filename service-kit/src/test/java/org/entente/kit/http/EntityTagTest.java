package org.entente.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kit.http.NoteCalls.as;
import static org.entente.kit.http.NoteCalls.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EntityTagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"0\"' | 200 |",
                "* | 200 |",
                "'\"7\", \"0\"' | 200 |",
                "'\"1\"' | 409 | version-conflict",
                "'W/\"0\"' | 409 | version-conflict",
                "0 | 409 | version-conflict"
            })
    void givenAVersion_whenItIsUpdated_thenOnlyTheVersionReadMayChangeIt(String ifMatch, int status, String code) {
        String id = as("buyer").body(text("tagged")).post("/api/v1/notes").path("id");

        Response update =
                as("buyer").header("If-Match", ifMatch).body(text("changed")).put("/api/v1/notes/" + id);

        assertThat(update.statusCode()).isEqualTo(status);
        if (status == 200) {
            assertThat(update.header("ETag")).isEqualTo("\"1\"");
        } else {
            assertThat(update.<String>path("code")).isEqualTo(code);
            assertThat(update.<Integer>path("currentVersion")).isZero();
        }
    }

    @Test
    void givenNoIfMatch_whenItIsUpdated_thenTheHeaderIsAskedFor() {
        String id = as("buyer").body(text("tagged")).post("/api/v1/notes").path("id");

        Response update = as("buyer").body(text("changed")).put("/api/v1/notes/" + id);

        assertThat(update.statusCode()).isEqualTo(428);
        assertThat(update.<String>path("code")).isEqualTo("precondition-required");
    }
}

package org.entente.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kit.http.NoteCalls.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BegunOnceTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void givenSomethingBegun_whenTheRequestIsRepeated_thenItAnswersWithWhatBecameOfThatOne() {
        Response first = begin("begun " + key);
        as("buyer")
                .header("Idempotency-Key", "then " + key)
                .post("/api/v1/notes/" + first.path("id") + "/shout")
                .then()
                .statusCode(200);

        Response second = begin("begun " + key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(second.<String>path("text")).isEqualTo("SHOUT");
    }

    @Test
    void givenARefusal_whenTheRequestIsRepeated_thenItIsRefusedAgain() {
        assertThat(begin("refused " + key).statusCode()).isEqualTo(422);
        assertThat(begin("refused " + key).<String>path("code")).isEqualTo("rule-broken");
    }

    @Test
    void givenAKey_whenAnotherRequestUsesIt_thenItIsRefused() {
        begin("one " + key);

        assertThat(begin("other " + key).<String>path("code")).isEqualTo("idempotency-key-reused");
    }

    private Response begin(String text) {
        return as("buyer")
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post("/api/v1/notes/begun");
    }
}

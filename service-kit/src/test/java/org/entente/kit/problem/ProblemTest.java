package org.entente.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"\"} | invalid-input | text | must not be blank",
                "{} | invalid-input | text | must not be blank",
                "{\"text\": \"a\", \"colour\": \"red\"} | unknown-field | colour | is not a known field",
                "{\"text\": \"a\", \"lines\": [{\"words\": \"a\", \"mood\": 1}]} | unknown-field | lines[0].mood | is not a known field",
                "{\"text\": \"a\", \"lines\": [{\"words\": \"a\"}, {\"words\": \"\"}]} | invalid-input | lines[1].words | must not be blank",
                "{\"text\": \"a\", \"layer\": \"CLOUDS\"} | invalid-input | layer | must be one of HARDWARE, DATA, MODELS, SECURITY, APPLICATIONS",
                "{\"text\": \"a\", \"lines\": 7} | invalid-input | lines | must be a list",
                "{\"text\": {}} | invalid-input | text | must be a text",
            })
    void givenWrongInput_whenItIsPosted_thenTheFieldIsNamed(String body, String code, String field, String message) {
        Response response = signedIn().body(body).post("/api/v1/notes");

        assertProblem(response, 400, code);
        assertThat(response.<List<Map<String, String>>>path("errors"))
                .containsExactly(Map.of("field", field, "message", message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"text\":", "nothing", "[]", "`` "})
    void givenSomethingThatIsNotTheJson_whenItIsPosted_thenItIsRefused(String body) {
        Response response = signedIn().body(body.strip()).post("/api/v1/notes");

        assertProblem(response, 400, "invalid-input");
    }

    @Test
    void givenNoToken_whenAResourceIsRead_thenSignInIsAskedFor() {
        Response response = RestAssured.get("/api/v1/notes");

        assertProblem(response, 401, "unauthenticated");
        assertThat(response.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void givenAForgedToken_whenAResourceIsRead_thenSignInIsAskedFor() {
        String token = Tokens.of("buyer");
        Response response = RestAssured.given()
                .auth()
                .oauth2(token.substring(0, token.length() - 20) + "AAAAAAAAAAAAAAAAAAAA")
                .get("/api/v1/notes");

        assertProblem(response, 401, "unauthenticated");
    }

    @Test
    void givenAnotherRole_whenAResourceIsRead_thenItIsForbidden() {
        assertProblem(signedIn().get("/api/v1/notes/office"), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/notes/not-an-id/shout", "/api/v1/nothing", "/api/v1/notes/7/8/9"})
    void givenAnUnknownPath_whenItIsUsed_thenItIsNotFound(String path) {
        assertProblem(signedIn().post(path), 404, "not-found");
    }

    @Test
    void givenAWrongMethod_whenItIsUsed_thenItIsNotAllowed() {
        assertProblem(signedIn().delete("/api/v1/notes"), 405, "method-not-allowed");
    }

    @Test
    void givenAnotherMediaType_whenItIsPosted_thenJsonIsAskedFor() {
        Response response = RestAssured.given()
                .auth()
                .oauth2(Tokens.of("buyer"))
                .contentType(ContentType.XML)
                .body("<a/>")
                .post("/api/v1/notes");

        assertProblem(response, 415, "unsupported-media-type");
    }

    @Test
    void givenAFaultInside_whenItIsHit_thenItsTextStaysInside() {
        Response response = signedIn().get("/api/v1/notes/broken");

        assertProblem(response, 500, "internal");
        assertThat(response.asString()).doesNotContain("secret");
    }

    @Test
    void givenTheDatabaseIsAway_whenItIsNeeded_thenTheClientIsToldWhenToComeBack() {
        Response response = signedIn().get("/api/v1/notes/away");

        assertProblem(response, 503, "unavailable");
        assertThat(response.header("Retry-After")).isEqualTo("2");
        assertThat(response.asString()).doesNotContain("secret");
    }

    @Test
    void givenATraceparent_whenARequestFails_thenTheAnswerHasItsTraceId() {
        String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

        Response response = signedIn()
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .get("/api/v1/notes/broken");

        assertThat(response.<String>path("traceId")).isEqualTo(traceId);
    }

    private static RequestSpecification signedIn() {
        return RestAssured.given().auth().oauth2(Tokens.of("buyer")).contentType(ContentType.JSON);
    }

    private static void assertProblem(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.<String>path("code")).isEqualTo(code);
        assertThat(response.<String>path("type")).isEqualTo("/problems/" + code);
        assertThat(response.<Integer>path("status")).isEqualTo(status);
        assertThat(response.<String>path("title")).isNotBlank();
        assertThat(response.<String>path("detail")).isNotBlank();
        assertThat(response.<String>path("instance")).startsWith("/api/v1");
        assertThat(response.<String>path("traceId")).matches("[0-9a-f]{32}");
    }
}

package org.entente.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.entente.gateway.fixture.GatewayTest;
import org.entente.kit.fixture.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class RoutingTest {
    private static final String TOKEN = Tokens.of("buyer");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organizations",
                "offerings/7",
                "certification-schemes",
                "audit/provider-registry",
                "dead-letters/provider-registry",
                "proposals",
                "consortia/1/invitations/2/acceptance"
            })
    void givenAResourceThenItsOwnerAnswers(String resource) {
        caller().urlEncodingEnabled(false)
                .get("/api/v1/" + resource + "?a=1&a=2&b=%20x")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("uri", equalTo("/api/v1/" + resource + "?a=1&a=2&b=%20x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "POST"})
    void givenAnyMethodThenBodyAndTokenArrive(String method) {
        Response response = caller().header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .body("{\"name\":\"x\"}")
                .request(method, "/api/v1/offerings");

        response.then()
                .body("method", equalTo(method))
                .body("body", equalTo("{\"name\":\"x\"}"))
                .body("headers.authorization", equalTo("Bearer " + TOKEN))
                .body("headers.if-match", equalTo("\"3\""))
                .body("headers.idempotency-key", equalTo("k"));
    }

    @Test
    void givenAnAnswerOfAServiceThenOnlyWhatConcernsTheCallerComesBack() {
        caller().post("/api/v1/offerings")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/offerings/1?x=y")
                .header("Set-Cookie", nullValue())
                .header("Keep-Alive", nullValue());
    }

    @Test
    void givenHeadersOfOneHopThenTheyStayBehindAndForwardedOnesAreOurs() {
        caller().header("TE", "trailers")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("Cookie", "other=1")
                .get("/api/v1/offerings")
                .then()
                .body("headers.te", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-host", equalTo("127.0.0.1:" + io.restassured.RestAssured.port))
                .body("headers.x-forwarded-proto", equalTo("http"));
    }

    @Test
    void givenNoTraceThenOneIsMadeAndReturned() {
        Response response = caller().get("/api/v1/offerings");

        String id = response.header("X-Correlation-Id");
        assertThat(response.headers().getValues("X-Correlation-Id")).hasSize(1);
        response.then()
                .body("headers.x-correlation-id", equalTo(id))
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void givenATraceThenItIsPassedOn() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        caller().header("traceparent", trace)
                .header("X-Correlation-Id", "my-case-7")
                .get("/api/v1/offerings")
                .then()
                .header("X-Correlation-Id", "my-case-7")
                .body("headers.traceparent", equalTo(trace))
                .body("headers.x-correlation-id", equalTo("my-case-7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deals",
                "determinations",
                "directives",
                "policy-changes",
                "policies/license-determination?on=2026-08-01"
            })
    void givenAServiceThatIsDownThenTheCallerMayTryAgain(String resource) {
        caller().get("/api/v1/" + resource)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body("code", equalTo("unavailable"))
                .body("traceId", notNullValue());
    }

    @Test
    void givenASilentServiceThenTheCallerHearsInTime() {
        caller().get("/api/v1/offerings/silent")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("upstream-timeout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/unknown", "/api/v1", "/api/v1/audit/unknown", "/api/v1/offerings/../secrets"})
    void givenAPathWithoutOwnerThenNotFound(String path) {
        caller().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
    }

    @Test
    void givenNeitherTokenNorSessionThenUnauthenticated() {
        given().get("/api/v1/offerings")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void givenALargeBodyThenItIsRefused() {
        caller().body(new byte[1_048_577])
                .post("/api/v1/offerings")
                .then()
                .statusCode(413)
                .body("code", equalTo("content-too-large"));
    }

    @Test
    void givenTheLargestBodyThenItArrives() {
        caller().body(new byte[1_048_576])
                .post("/api/v1/offerings")
                .then()
                .statusCode(201)
                .body("body", equalTo("1048576 bytes"));
    }

    @Test
    void givenALargeBodyWithoutLengthThenItIsRefusedWhileItComes() throws IOException {
        assertThat(chunked(1_100)).startsWith("HTTP/1.1 413").contains("content-too-large");
        assertThat(chunked(10)).startsWith("HTTP/1.1 201").contains("10240 bytes");
    }

    /** Sends chunks of 1 KiB and returns the answer. */
    private static String chunked(int chunks) throws IOException {
        URI base = URI.create(io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port);
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            var out = socket.getOutputStream();
            out.write(
                    ("POST /api/v1/offerings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + TOKEN + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("400\r\n" + "x".repeat(1_024) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < chunks; i++) {
                out.write(chunk);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RequestSpecification caller() {
        return given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .header("Authorization", "Bearer " + TOKEN);
    }
}

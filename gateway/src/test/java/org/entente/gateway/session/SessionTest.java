package org.entente.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.fixture.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class SessionTest {
    @TestHTTPResource("/")
    URI site;

    @ConfigProperty(name = "quarkus.oidc.browser.auth-server-url")
    String identityProvider;

    @Inject
    AgroalDataSource database;

    @Inject
    StoredTokens stored;

    @Inject
    Clock clock;

    private Browser browser;

    @BeforeEach
    void freshBrowser() {
        browser = new Browser(site);
    }

    @Test
    void givenASignInThenThePersonIsBackAndKnown() throws Exception {
        URI landed = browser.signIn("%2Flanded%3Fx%3D1");

        assertThat(landed).isEqualTo(site.resolve("/landed?x=1"));
        var me = new JsonObject(browser.get("/api/v1/me").body());
        assertThat(me.getString("subject")).isNotBlank();
        assertThat(me.getString("username")).isEqualTo("buyer");
        assertThat(me.getString("name")).isEqualTo("Buyer (demo)");
        assertThat(me.getJsonArray("roles").getList()).containsExactly("buyer");
        assertThat(me.getJsonObject("organization").getMap())
                .containsEntry("alias", "kestrel-health")
                .containsEntry("name", "Kestrel Health Authority (demo)");
    }

    @Test
    void givenASessionThenTheBrowserHoldsOneOpaqueCookieAndNoToken() throws Exception {
        browser.signIn("/landed");

        assertThat(browser.cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("q_session_browser");
            assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{43}");
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
        });
        assertThat(everythingStored())
                .doesNotContain(
                        "eyJhbGciOiJSUzI1NiJ9", browser.cookies().getFirst().getValue());
    }

    @Test
    void givenASessionThenServicesGetItsAccessTokenAndNotItsCookie() throws Exception {
        browser.signIn("/landed");

        var seen = new JsonObject(browser.get("/api/v1/offerings").body()).getJsonObject("headers");

        assertThat(seen.getString("authorization")).startsWith("Bearer ey");
        assertThat(claims(seen.getString("authorization")).getString("name")).isEqualTo("Buyer (demo)");
        assertThat(seen.containsKey("cookie")).isFalse();
    }

    @Test
    void givenTokensThatExpiredThenTheyAreRefreshedAndAllRequestsOfThePageGoOn() throws Exception {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(identityProvider + "/lifetime?seconds=1"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        browser.signIn("/landed");
        String before = browser.cookies().getFirst().getValue();

        var answers = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < 8; i++) {
            answers.add(CompletableFuture.supplyAsync(() -> status("/api/v1/offerings")));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
        assertThat(browser.cookies().getFirst().getValue()).isEqualTo(before);
        var token = claims(new JsonObject(browser.get("/api/v1/offerings").body())
                .getJsonObject("headers")
                .getString("authorization"));
        assertThat(token.getLong("exp")).isGreaterThan(clock.instant().getEpochSecond() + 100);
    }

    @Test
    void givenASignOutThenSessionAndTokensAreGoneHereAndThere() throws Exception {
        browser.signIn("/landed");
        HttpCookie old = browser.cookies().getFirst();
        int endedBefore = sessionsEndedThere();

        var answer = browser.send(browser.request("/session/sign-out")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(browser.cookies()).isEmpty();
        assertThat(sessionsEndedThere()).isEqualTo(endedBefore + 1);
        browser.use(old);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void givenAFormThatSignsOutThenItLeadsHome() throws Exception {
        browser.signIn("/landed");

        var answer = browser.send(browser.request("/api/v1/session/sign-out")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept", "text/html,*/*")
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void givenAnUnknownSessionThenAFetchGetsAProblemAndNoRedirect() throws Exception {
        var cookie = new HttpCookie("q_session_browser", "A".repeat(43));
        cookie.setPath("/");
        for (String path :
                new String[] {"/api/v1/me", "/api/v1/offerings", "/api/v1/events", "/api/v1/events/stream"}) {
            browser.use(cookie);
            var answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(path)
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body()).as(path).contains("\"unauthenticated\"");
        }
    }

    @Test
    void givenASignInThatLeadsElsewhereThenItIsRefusedAtOnce() throws Exception {
        var answer = browser.get("/session/sign-in?returnTo=%2F%2Fevil.example");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid-input");
    }

    @Test
    void givenACallbackThatNobodyAskedForThenItLeadsHomeWithoutASession() throws Exception {
        var answer = browser.get("/session/callback?code=1&state=2");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void givenSessionsThatExpiredThenTheyArePurged() throws Exception {
        browser.signIn("/landed");
        String id = browser.cookies().getFirst().getValue();

        int purged = stored.purge(clock.instant().plus(Duration.ofDays(1)));

        assertThat(purged).isPositive();
        assertThat(stored.find(id, clock.instant())).isEmpty();
    }

    private int status(String path) {
        try {
            return browser.get(path).statusCode();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int sessionsEndedThere() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(identityProvider + "/ended"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return new JsonObject(answer.body()).getInteger("sessions");
    }

    private String everythingStored() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select session::text from session")) {
            var all = new StringBuilder();
            while (rows.next()) {
                all.append(rows.getString(1));
            }
            return all.toString();
        }
    }

    private static JsonObject claims(String authorization) {
        String payload = authorization.split("\\.")[1];
        return new JsonObject(new String(java.util.Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}

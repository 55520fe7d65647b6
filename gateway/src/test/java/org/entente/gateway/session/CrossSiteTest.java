package org.entente.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.entente.gateway.fixture.GatewayTest;
import org.entente.kit.fixture.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
class CrossSiteTest {
    @TestHTTPResource("/")
    URI site;

    private Browser browser;

    @BeforeEach
    void signIn() throws Exception {
        browser = new Browser(site);
        browser.signIn("/landed");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 201",
        "Sec-Fetch-Site, same-site,   403",
        "Sec-Fetch-Site, cross-site,  403",
        "Sec-Fetch-Site, none,        403",
        "Origin,         http://evil.example, 403",
        "Origin,         null,        403",
        "X-Nothing,      x,           403"
    })
    void givenAnUnsafeRequestOfASessionThenOnlyThisSiteMaySendIt(String header, String value, int status)
            throws Exception {
        var answer = post(header, value);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertThat(answer.body()).contains("\"cross-site\"");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void givenTheOwnOriginThenItMaySend() throws Exception {
        assertThat(post("Origin", "http://" + site.getAuthority()).statusCode()).isEqualTo(201);
    }

    @Test
    void givenABearerTokenThenNoProofIsNeeded() throws Exception {
        assertThat(post("Authorization", "Bearer " + Tokens.of("buyer")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void givenASignOutFromElsewhereThenTheSessionGoesOn() throws Exception {
        var answer = browser.send(browser.request("/session/sign-out")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    void givenAPageThenItMayNotBeFramedNorRunForeignScripts() throws Exception {
        var headers = browser.get("/api/v1/me").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("frame-ancestors 'none'", "script-src 'self';", "object-src 'none'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    }

    private HttpResponse<String> post(String header, String value) throws Exception {
        return browser.send(
                browser.request("/api/v1/offerings").header(header, value).POST(BodyPublishers.ofString("{}")));
    }
}

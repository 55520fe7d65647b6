package org.entente.stack.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens of the demo people, fetched when first needed and again shortly before they expire.
 *
 * <p>Works only against the local realm, which has a client for password grants and people whose password is {@code demo}.
 */
final class AccessTokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SPARE = Duration.ofSeconds(30);

    private final URI endpoint;
    private final HttpClient http;
    private final Clock clock;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    AccessTokens(URI issuer, HttpClient http, Clock clock) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.http = http;
        this.clock = clock;
    }

    /** The bearer token of a demo person, or of the service account {@code partner-system}. */
    String of(String name) throws IOException {
        var token = known.get(name);
        if (token == null || clock.instant().isAfter(token.until())) {
            token = fetch(name);
            known.put(name, token);
        }
        return token.value();
    }

    private Token fetch(String name) throws IOException {
        var form = name.equals("partner-system")
                ? Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        name,
                        "client_secret",
                        DemoPeople.PARTNER_SYSTEM_SECRET)
                : Map.of(
                        "grant_type", "password",
                        "client_id", "entente-cli",
                        "username", name,
                        "password", DemoPeople.PASSWORD,
                        "scope", "openid");
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("no token for " + name + ": " + answer.statusCode() + " " + answer.body());
            }
            var body = JSON.readTree(answer.body());
            var lifetime = Duration.ofSeconds(body.path("expires_in").asLong());
            return new Token(
                    body.path("access_token").asText(),
                    clock.instant().plus(lifetime).minus(SPARE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String encode(Map<String, String> form) {
        var text = new StringBuilder();
        form.forEach((key, value) -> text.append(text.isEmpty() ? "" : "&")
                .append(key)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private record Token(String value, Instant until) {}
}

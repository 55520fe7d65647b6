package org.entente.gateway.session;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What the gateway asks of the identity provider itself. */
@ApplicationScoped
class IdentityProvider {
    private static final Logger LOG = Logger.getLogger(IdentityProvider.class);
    private static final String END_SESSION = "/protocol/openid-connect/logout";
    private static final long TIMEOUT_MILLIS = 3_000;

    private final HttpClient client;
    private final String issuer;
    private final String clientId;
    private final String clientSecret;

    IdentityProvider(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.browser.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.oidc.browser.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.browser.credentials.secret") String clientSecret) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT_MILLIS));
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    void close(@Observes ShutdownEvent event) {
        client.close();
    }

    /**
     * Ends the person's session there, from server to server, so that no token passes the browser.
     *
     * <p>It succeeds in any case: the session here has ended, and the one there ends by its own time.
     */
    Uni<Void> endSession(String refreshToken) {
        var request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(issuer + END_SESSION)
                .setTimeout(TIMEOUT_MILLIS)
                .putHeader("Content-Type", "application/x-www-form-urlencoded");
        Buffer form = form(Map.of("client_id", clientId, "client_secret", clientSecret, "refresh_token", refreshToken));
        Future<Void> ended = client.request(request)
                .compose(open -> open.send(form))
                .compose(answer -> answer.statusCode() < 300
                        ? answer.end()
                        : Future.failedFuture("it answered " + answer.statusCode()))
                .recover(failure -> {
                    LOG.warnf("The session at the identity provider goes on: %s", failure.getMessage());
                    return Future.succeededFuture();
                });
        return Uni.createFrom().completionStage(ended.toCompletionStage());
    }

    private static Buffer form(Map<String, String> fields) {
        return Buffer.buffer(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}

package org.entente.gateway.platform;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;

/** The peers without which the platform is not ready, each under its own name. */
@ApplicationScoped
class PlatformChecks {
    private static final String READY = "/q/health/ready";

    private final HttpClient client;

    PlatformChecks(Vertx vertx) {
        client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
    }

    void close(@Observes ShutdownEvent event) {
        client.close();
    }

    @Produces
    @Readiness
    @ApplicationScoped
    AsyncHealthCheck providerRegistry(
            @ConfigProperty(name = "entente.routing.owners.provider-registry.url") String url) {
        return new PeerCheck("provider-registry", url + READY, client);
    }

    @Produces
    @Readiness
    @ApplicationScoped
    AsyncHealthCheck consortiumService(
            @ConfigProperty(name = "entente.routing.owners.consortium-service.url") String url) {
        return new PeerCheck("consortium-service", url + READY, client);
    }

    @Produces
    @Readiness
    @ApplicationScoped
    AsyncHealthCheck dealTracker(@ConfigProperty(name = "entente.routing.owners.deal-tracker.url") String url) {
        return new PeerCheck("deal-tracker", url + READY, client);
    }

    @Produces
    @Readiness
    @ApplicationScoped
    AsyncHealthCheck keycloak(@ConfigProperty(name = "quarkus.oidc.browser.auth-server-url") String issuer) {
        return new PeerCheck("keycloak", issuer + "/.well-known/openid-configuration", client);
    }
}

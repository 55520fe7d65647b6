package org.entente.gateway.platform;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.RequestOptions;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Asks a peer over HTTP whether it is ready; it is when it answers 200 in time. */
final class PeerCheck implements AsyncHealthCheck {
    private static final long TIMEOUT_MILLIS = 2_000;

    private final String name;
    private final String address;
    private final HttpClient client;

    PeerCheck(String name, String address, HttpClient client) {
        this.name = name;
        this.address = address;
        this.client = client;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().completionStage(() -> ask().toCompletionStage());
    }

    private Future<HealthCheckResponse> ask() {
        var request = new RequestOptions()
                .setAbsoluteURI(address)
                .setConnectTimeout(TIMEOUT_MILLIS)
                .setIdleTimeout(TIMEOUT_MILLIS);
        return client.request(request)
                .compose(open -> open.send())
                .compose(answer -> answer.end().map(answer.statusCode()))
                .map(status -> status == 200 ? up() : down("answers " + status))
                .otherwise(failure -> down(String.valueOf(failure.getMessage())));
    }

    private HealthCheckResponse up() {
        return HealthCheckResponse.up(name);
    }

    private HealthCheckResponse down(String why) {
        return HealthCheckResponse.named(name).down().withData("why", why).build();
    }
}

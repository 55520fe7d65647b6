package org.entente.kit.relay;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the relay has been connected: before, nothing the service accepts would be heard of. Afterwards a lost broker
 * does not take the service away, because commands and reads work without it; the group {@code relay} of the wellness checks
 * shows such a loss.
 */
class RelayHealth {

    private RelayHealth() {}

    @Readiness
    @ApplicationScoped
    static class Ready implements HealthCheck {

        private final OutboxRelay relay;

        Ready(OutboxRelay relay) {
            this.relay = relay;
        }

        @Override
        public HealthCheckResponse call() {
            return response(relay, !relay.isEnabled() || relay.gauge().connectedOnce());
        }
    }

    @Wellness
    @ApplicationScoped
    static class Well implements HealthCheck {

        private final OutboxRelay relay;

        Well(OutboxRelay relay) {
            this.relay = relay;
        }

        @Override
        public HealthCheckResponse call() {
            RelayState state = relay.gauge().state();
            boolean well = state == RelayState.PUBLISHING || state == RelayState.STANDING_BY;
            return response(relay, !relay.isEnabled() || well);
        }
    }

    private static HealthCheckResponse response(OutboxRelay relay, boolean up) {
        RelayGauge gauge = relay.gauge();
        return HealthCheckResponse.named("relay")
                .status(up)
                .withData("state", gauge.state().name())
                .withData("published", gauge.count())
                .withData("lagBytes", gauge.lagBytes())
                .build();
    }
}

package org.entente.kit.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the relay as long as the service runs. */
@ApplicationScoped
class OutboxRelay {

    private final Relay relay;
    private final boolean enabled;

    OutboxRelay(
            DataSource database,
            Clock clock,
            RelayConfiguration configuration,
            @ConfigProperty(name = "entente.relay.enabled", defaultValue = "true") boolean enabled) {
        this.relay = new Relay(configuration.settings(), database, clock);
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            relay.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (enabled) {
            relay.close();
        }
    }

    boolean isEnabled() {
        return enabled;
    }

    RelayGauge gauge() {
        return relay.gauge();
    }
}

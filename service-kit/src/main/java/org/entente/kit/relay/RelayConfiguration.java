package org.entente.kit.relay;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the relay's settings from those of the data source and of Kafka. */
@ApplicationScoped
class RelayConfiguration {

    private final RelaySettings settings;

    RelayConfiguration(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.settings = new RelaySettings(url, user, password, brokers, "/entente/" + application);
    }

    RelaySettings settings() {
        return settings;
    }
}

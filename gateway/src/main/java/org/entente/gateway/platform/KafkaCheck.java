package org.entente.gateway.platform;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when a broker answers. */
@Readiness
@ApplicationScoped
class KafkaCheck implements HealthCheck {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final String NAME = "kafka";

    private final Admin admin;

    KafkaCheck(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS));
    }

    void close(@Observes ShutdownEvent event) {
        admin.close(java.time.Duration.ZERO);
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named(NAME);
        try {
            int brokers = admin.describeCluster()
                    .nodes()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                    .size();
            return answer.status(brokers > 0).withData("brokers", brokers).build();
        } catch (ExecutionException | TimeoutException failure) {
            return answer.down()
                    .withData("why", String.valueOf(failure.getMessage()))
                    .build();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return answer.down().build();
        }
    }
}

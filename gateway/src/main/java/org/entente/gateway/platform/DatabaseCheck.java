package org.entente.gateway.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the gateway's own database answers. */
@Readiness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {
    private static final String NAME = "database";
    private static final int TIMEOUT_SECONDS = 2;

    private final AgroalDataSource database;

    DatabaseCheck(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named(NAME);
        try (Connection connection = database.getConnection()) {
            return answer.status(connection.isValid(TIMEOUT_SECONDS)).build();
        } catch (SQLException failure) {
            return answer.down()
                    .withData("why", String.valueOf(failure.getMessage()))
                    .build();
        }
    }
}

package org.entente.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One Keycloak for one machine.
 *
 * @param home holds {@code data/}, {@code logs/} and {@code run/}
 * @param archive the distribution's zip file, named after its version
 * @param port where people and services reach it on the loopback address
 * @param managementPort where it tells its health
 * @param databaseUrl the JDBC address of its database
 * @param databaseUser the owner of that database
 * @param databasePassword the owner's password
 * @param realm the realm file, imported unless the realm exists
 * @param environment values of the placeholders in the realm file
 * @param jvmOptions added to those of its JVM
 */
public record KeycloakSettings(
        Path home,
        Path archive,
        int port,
        int managementPort,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        Path realm,
        Map<String, String> environment,
        List<String> jvmOptions) {

    public KeycloakSettings {
        home = home.toAbsolutePath();
        environment = Map.copyOf(environment);
        jvmOptions = List.copyOf(jvmOptions);
    }

    Path data() {
        return home.resolve("data/keycloak");
    }

    Path log() {
        return home.resolve("logs/keycloak.log");
    }

    Path pidFile() {
        return home.resolve("run/keycloak.pid");
    }

    String url() {
        return "http://localhost:" + port;
    }

    String readyUrl() {
        return "http://localhost:" + managementPort + "/health/ready";
    }

    /** Keycloak's own settings, by their names in its environment. */
    Map<String, String> variables() {
        return Map.ofEntries(
                // One node: a cluster of caches would also find the Keycloak of another stack on this machine.
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_LOG_LEVEL", "info,io.smallrye.health:error"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(port)),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort)),
                Map.entry("KC_HOSTNAME", url()),
                Map.entry("KC_DB_URL", databaseUrl),
                Map.entry("KC_DB_USERNAME", databaseUser),
                Map.entry("KC_DB_PASSWORD", databasePassword),
                Map.entry("KC_DB_POOL_INITIAL_SIZE", "2"),
                Map.entry("KC_DB_POOL_MIN_SIZE", "2"),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakPart.ADMINISTRATOR),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakPart.ADMINISTRATOR_PASSWORD));
    }
}

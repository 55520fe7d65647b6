package org.entente.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.parts.KafkaPart;
import org.entente.parts.KafkaSettings;
import org.entente.parts.KeycloakPart;
import org.entente.parts.KeycloakSettings;
import org.entente.parts.PartFailed;
import org.entente.parts.PostgresPart;
import org.entente.parts.PostgresSettings;

/** What the platform consists of, with the settings that tie the parts together. */
final class Blueprint {

    private static final Set<String> INFRASTRUCTURE = Set.of("postgresql", "kafka");

    private final StackSettings settings;
    private final Ports ports;

    Blueprint(StackSettings settings) {
        this.settings = settings;
        this.ports = settings.ports();
    }

    /**
     * Every part, first to be started first.
     *
     * @param withServices false leaves the services to somebody who runs them from their editor
     */
    List<Plan> plans(boolean withServices) {
        List<Plan> plans = new ArrayList<>();
        plans.add(new Plan(new PostgresPart(postgres()), "PostgreSQL", Set.of(), ""));
        plans.add(new Plan(new KafkaPart(kafka()), "Kafka", Set.of(), ""));
        KeycloakSettings keycloak = keycloak();
        String note = KeycloakPart.isPrepared(keycloak.archive()) ? "" : "unpacked and built, once on this machine";
        plans.add(new Plan(new KeycloakPart(keycloak), "Keycloak", Set.of("postgresql"), note));
        if (withServices) {
            plans.addAll(services());
        }
        return plans;
    }

    private List<Plan> services() {
        Secrets secrets = Secrets.in(settings.data());
        return Stream.of(Service.PROVIDER_REGISTRY, Service.CONSORTIUM_SERVICE, Service.DEAL_TRACKER, Service.GATEWAY)
                .map(service -> new ServicePart(service, settings, environment(service, secrets)))
                .map(part -> new Plan(part, part.name(), INFRASTRUCTURE, ""))
                .toList();
    }

    PostgresSettings postgres() {
        List<String> databases = new ArrayList<>(
                Stream.of(Service.values()).map(Service::database).toList());
        databases.add("keycloak");
        return new PostgresSettings(settings.home(), ports.postgresql(), databases);
    }

    KafkaSettings kafka() {
        return new KafkaSettings(settings.home(), ports.kafka(), ports.kafkaController());
    }

    private KeycloakSettings keycloak() {
        return new KeycloakSettings(
                settings.home(),
                keycloakArchive(settings.project()),
                ports.keycloak(),
                ports.keycloakManagement(),
                databaseUrl("keycloak"),
                "keycloak",
                "demo-keycloak",
                settings.realm(),
                Map.of(
                        "ENTENTE_GATEWAY_URL",
                        settings.portal(),
                        "ENTENTE_GATEWAY_CLIENT_SECRET",
                        Secrets.GATEWAY_CLIENT),
                List.of());
    }

    Map<String, String> environment(Service service, Secrets secrets) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        variables.put("ENTENTE_DATABASE_URL", databaseUrl(service.database()));
        variables.put("ENTENTE_DATABASE_USER", service.database());
        variables.put("ENTENTE_DATABASE_PASSWORD", "demo-" + service.database());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.kafka());
        variables.put("ENTENTE_ISSUER", settings.issuer());
        variables.put("ENTENTE_AUDIT_KEY", secrets.audit());
        if (service == Service.GATEWAY) {
            variables.put("ENTENTE_GATEWAY_URL", settings.portal());
            variables.put("ENTENTE_GATEWAY_CLIENT_SECRET", Secrets.GATEWAY_CLIENT);
            variables.put("ENTENTE_SESSION_SECRET", secrets.session());
            Stream.of(Service.PROVIDER_REGISTRY, Service.CONSORTIUM_SERVICE, Service.DEAL_TRACKER)
                    .forEach(other -> variables.put(other.addressVariable(), "http://localhost:" + ports.of(other)));
        } else {
            // Not the gateway: its sessions live as long as Keycloak's tokens, in real time.
            variables.put(
                    "ENTENTE_CLOCK_SIMULATION", PlatformTime.file(settings).toString());
        }
        return variables;
    }

    private String databaseUrl(String database) {
        return "jdbc:postgresql://localhost:" + ports.postgresql() + "/" + database;
    }

    /** The distribution that the build has put next to the launcher. */
    static Path keycloakArchive(Path project) {
        Path folder = project.resolve("deploy/stack/target/keycloak");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no zip file in " + folder));
        } catch (IOException e) {
            throw new PartFailed("Keycloak", "is not there yet: run ./mvnw -DskipTests package", null, e);
        }
    }
}

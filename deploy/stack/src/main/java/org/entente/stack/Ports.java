package org.entente.stack;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The ports of one stack, side by side from the gateway's on.
 *
 * @param gateway the only one that people need to know
 */
public record Ports(int gateway) {

    private static final int COUNT = 9;

    public Ports {
        if (gateway < 1024 || gateway > 65535 - COUNT) {
            throw new IllegalArgumentException(
                    "The port must lie between 1024 and " + (65535 - COUNT) + ", not be " + gateway + ".");
        }
    }

    public int of(Service service) {
        return gateway + service.ordinal();
    }

    public int keycloak() {
        return gateway + 4;
    }

    public int kafka() {
        return gateway + 5;
    }

    public int kafkaController() {
        return gateway + 6;
    }

    public int postgresql() {
        return gateway + 7;
    }

    public int keycloakManagement() {
        return gateway + 8;
    }

    /** Every port with who needs it. */
    SequencedMap<Integer, String> owners() {
        SequencedMap<Integer, String> owners = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            owners.put(of(service), "the " + service.title());
        }
        owners.put(keycloak(), "Keycloak");
        owners.put(kafka(), "Kafka");
        owners.put(kafkaController(), "Kafka's controller");
        owners.put(postgresql(), "PostgreSQL");
        owners.put(keycloakManagement(), "Keycloak's health check");
        return owners;
    }
}

package org.entente.parts;

import java.nio.file.Path;
import java.util.List;

/**
 * One PostgreSQL for one machine.
 *
 * @param home holds {@code data/}, {@code logs/} and {@code run/}
 * @param port where it listens on the loopback address; 0 takes a free one
 * @param databases each is owned by a user of the same name with the password {@code demo-<name>}
 */
public record PostgresSettings(Path home, int port, List<String> databases) {

    public PostgresSettings {
        home = home.toAbsolutePath();
        port = FreePort.orAny(port);
        databases = List.copyOf(databases);
    }

    public PostgresSettings(Path home, int port, String... databases) {
        this(home, port, List.of(databases));
    }

    Path data() {
        return home.resolve("data/postgresql");
    }

    Path log() {
        return home.resolve("logs/postgresql.log");
    }

    Path pidFile() {
        return home.resolve("run/postgresql.pid");
    }
}

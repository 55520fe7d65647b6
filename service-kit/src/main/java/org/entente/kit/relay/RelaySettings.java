package org.entente.kit.relay;

import java.time.Duration;

/**
 * What a relay needs to know.
 *
 * @param url JDBC address of the database
 * @param user a user that owns the tables and has REPLICATION
 * @param brokers bootstrap servers
 * @param source the {@code source} attribute of every event, such as {@code /entente/deal-tracker}
 * @param patience after which the database takes the slot from a replica that does not answer any more
 * @param notes how often the published snapshot is written down
 */
record RelaySettings(
        String url, String user, String password, String brokers, String source, Duration patience, Duration notes) {

    static final String PUBLICATION = "entente_outbox";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration NOTES = Duration.ofSeconds(5);

    RelaySettings(String url, String user, String password, String brokers, String source) {
        this(url, user, password, brokers, source, PATIENCE, NOTES);
    }

    @Override
    public String toString() {
        return "relay of " + source;
    }
}

package org.entente.kit.relay;

/**
 * What a relay needs to know.
 *
 * @param url JDBC address of the database
 * @param user a user that owns the tables and has REPLICATION
 * @param brokers bootstrap servers
 * @param source the {@code source} attribute of every event, such as {@code /entente/deal-tracker}
 */
record RelaySettings(String url, String user, String password, String brokers, String source) {

    static final String PUBLICATION = "entente_outbox";

    @Override
    public String toString() {
        return "relay of " + source;
    }
}

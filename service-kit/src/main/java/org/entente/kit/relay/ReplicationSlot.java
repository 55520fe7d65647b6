package org.entente.kit.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * The replication slot of a database, and what {@code relay_progress} remembers about it.
 *
 * <p>A slot that is missing, invalidated or of another cluster is made anew. The mark {@code recovering} is committed before
 * that, so that whoever streams from the new slot first publishes from the table what the lost one had not confirmed, also if
 * the replica that made the slot dies in between.
 */
final class ReplicationSlot {

    private static final String FIND = """
            SELECT (SELECT coalesce(wal_status, '') <> 'lost' FROM pg_replication_slots WHERE slot_name = '%1$s') AS usable,
                   (SELECT system_id FROM relay_progress WHERE slot = '%1$s') AS system_id""";
    // A snapshot of another cluster says nothing about this one.
    private static final String MARK = """
            INSERT INTO relay_progress (slot, system_id, recovering) VALUES ('%1$s', '%2$s', true)
            ON CONFLICT (slot) DO UPDATE SET recovering = true, system_id = excluded.system_id, published_snapshot =
            CASE WHEN relay_progress.system_id = excluded.system_id THEN relay_progress.published_snapshot END""";

    private final Connection connection;
    private final String name;

    private ReplicationSlot(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** Finds or makes the slot over a replication connection. */
    static ReplicationSlot ready(Connection connection) throws SQLException {
        String database = text(connection, "SELECT current_database()", 1);
        String name = "entente_outbox_" + database.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        ReplicationSlot slot = new ReplicationSlot(connection, name);
        // Replicas that start together must not drop each other's new slot.
        slot.execute("SELECT pg_advisory_lock(hashtext('" + name + "'))");
        try {
            slot.make();
        } finally {
            slot.execute("SELECT pg_advisory_unlock(hashtext('" + name + "'))");
        }
        return slot;
    }

    String name() {
        return name;
    }

    private void make() throws SQLException {
        String systemId = text(connection, "IDENTIFY_SYSTEM", 1);
        boolean exists;
        boolean usable;
        boolean known;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FIND.formatted(name))) {
            row.next();
            usable = row.getBoolean("usable");
            exists = row.getObject("usable") != null;
            known = systemId.equals(row.getString("system_id"));
        }
        if (usable && known) {
            return;
        }
        execute(MARK.formatted(name, systemId));
        if (exists && !usable) {
            execute("SELECT pg_drop_replication_slot('" + name + "')");
        }
        if (!usable) {
            execute("SELECT pg_create_logical_replication_slot('" + name + "', 'pgoutput')");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql, int column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(column);
        }
    }
}

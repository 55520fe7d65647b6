package org.entente.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What a lost slot had not confirmed, read from the table.
 *
 * <p>{@code relay_progress} holds a snapshot of the database whose every row is published. Each row that it did not see is
 * read again, in the order of {@code position}, which for one aggregate is the order of its sequence numbers because its head
 * is locked while they are drawn. No clock is involved, and a transaction of any length is found.
 */
final class Backlog {

    private static final String ROWS =
            "SELECT " + OutboxColumns.NAMES.stream().map(name -> "j." + name).collect(Collectors.joining(", ")) + """
             FROM journal j, relay_progress p WHERE p.slot = ? AND (p.published_snapshot IS NULL
            OR NOT pg_visible_in_snapshot(j.transaction_id, p.published_snapshot::pg_snapshot)) ORDER BY j.position""";
    private static final int FETCH = 500;

    private final DataSource database;
    private final String slot;
    private final OutboxColumns columns;

    Backlog(DataSource database, String slot, OutboxColumns columns) {
        this.database = database;
        this.slot = slot;
        this.columns = columns;
    }

    /** Whether the slot is new and the table has to be read before the stream. */
    boolean isOwed() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT recovering FROM relay_progress WHERE slot = ?")) {
            select.setString(1, slot);
            try (ResultSet row = select.executeQuery()) {
                return !row.next() || row.getBoolean(1);
            }
        }
    }

    void publish(Sending sending) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(ROWS)) {
                select.setFetchSize(FETCH);
                select.setString(1, slot);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        sending.send(columns.read(row));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    void settled() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE relay_progress SET recovering = false WHERE slot = ?")) {
            update.setString(1, slot);
            update.executeUpdate();
        }
    }

    /** Takes one event after the other. */
    interface Sending {
        void send(OutboxEvent event) throws Exception;
    }
}

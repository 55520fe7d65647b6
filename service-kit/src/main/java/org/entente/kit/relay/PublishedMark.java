package org.entente.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.replication.LogSequenceNumber;

/**
 * Remembers in the database a snapshot whose every row is published, for the day the slot is lost.
 *
 * <p>A transaction that a snapshot sees has written its commit to the log before. So everything that the snapshot sees lies
 * before the end of the log as read after it, and is published once the relay has confirmed that position.
 */
final class PublishedMark {

    private static final String TAKE = "SELECT pg_current_snapshot()::text, pg_current_wal_insert_lsn()::text";
    private static final String SAVE =
            "UPDATE relay_progress SET published_snapshot = ? WHERE slot = ? AND NOT recovering";

    private final DataSource database;
    private final String slot;
    private String snapshot;
    private long position;
    private long publishedBefore = -1;

    PublishedMark(DataSource database, String slot) {
        this.database = database;
        this.slot = slot;
    }

    /**
     * Saves the last snapshot once it is published, and takes the next.
     *
     * @param confirmed position that the relay has confirmed
     * @param published how many events it has published; nothing is saved while the number stands still
     */
    void advance(long confirmed, long published) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (snapshot != null && confirmed >= position) {
                save(connection);
                snapshot = null;
            }
            if (snapshot == null && published != publishedBefore) {
                take(connection);
                publishedBefore = published;
            }
        }
    }

    private void take(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TAKE)) {
            row.next();
            snapshot = row.getString(1);
            position = LogSequenceNumber.valueOf(row.getString(2)).asLong();
        }
    }

    private void save(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SAVE)) {
            update.setString(1, snapshot);
            update.setString(2, slot);
            update.executeUpdate();
        }
    }
}

package org.entente.kit.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The end of one aggregate's chain, locked by the running transaction. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record JournalHead(long sequence, byte[] hash) {

    private static final String LOCK = "SELECT sequence, hash FROM journal_head WHERE aggregate_id = ? FOR UPDATE";
    // Waits for a concurrent first append of the same aggregate, and then locks what that one left.
    private static final String CREATE = """
            INSERT INTO journal_head (aggregate_id, sequence, hash, seal) VALUES (?, 0, ?, ?)
            ON CONFLICT (aggregate_id) DO UPDATE SET aggregate_id = excluded.aggregate_id RETURNING sequence, hash""";
    private static final String SAVE =
            "UPDATE journal_head SET sequence = ?, hash = ?, seal = ? WHERE aggregate_id = ?";

    static JournalHead lock(Connection connection, UUID aggregateId, Chain chain) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setObject(1, aggregateId);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return read(row);
                }
            }
        }
        byte[] origin = chain.origin(aggregateId);
        try (PreparedStatement insert = connection.prepareStatement(CREATE)) {
            insert.setObject(1, aggregateId);
            insert.setBytes(2, origin);
            insert.setBytes(3, chain.seal(aggregateId, 0, origin));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return read(row);
            }
        }
    }

    void save(Connection connection, UUID aggregateId, Chain chain) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SAVE)) {
            update.setLong(1, sequence);
            update.setBytes(2, hash);
            update.setBytes(3, chain.seal(aggregateId, sequence, hash));
            update.setObject(4, aggregateId);
            update.executeUpdate();
        }
    }

    private static JournalHead read(ResultSet row) throws SQLException {
        return new JournalHead(row.getLong(1), row.getBytes(2));
    }
}

package org.entente.kit.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes the rows of the journal. */
public final class JournalTable {

    private static final List<String> NAMES = List.of(
            "event_id",
            "aggregate_id",
            "sequence",
            "topic",
            "type",
            "recorded_at",
            "actor_subject",
            "actor_name",
            "actor_organization",
            "correlation_id",
            "causation_id",
            "traceparent",
            "data");

    /** How many columns {@link #read} needs. */
    public static final int COLUMN_COUNT = NAMES.size();

    private static final String COLUMNS = String.join(", ", NAMES);

    private static final String INSERT = "INSERT INTO journal (" + COLUMNS
            + ", previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String HISTORY =
            "SELECT " + COLUMNS + " FROM journal WHERE aggregate_id = ? ORDER BY sequence";

    private JournalTable() {}

    /** The columns of {@link #read}, in its order, for a query that calls the journal by this name. */
    public static String columns(String journal) {
        return NAMES.stream().map(name -> journal + "." + name).collect(Collectors.joining(", "));
    }

    static void insert(Connection connection, List<ChainedRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (ChainedRow chained : rows) {
                bind(insert, chained.row());
                insert.setBytes(14, chained.previousHash());
                insert.setBytes(15, chained.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<JournalRow> of(Connection connection, UUID aggregateId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HISTORY)) {
            select.setObject(1, aggregateId);
            try (ResultSet result = select.executeQuery()) {
                List<JournalRow> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(read(result));
                }
                return rows;
            }
        }
    }

    /** The row under the cursor of a query for {@link #columns}. */
    public static JournalRow read(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getObject(9, UUID.class),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }

    private static void bind(PreparedStatement insert, JournalRow row) throws SQLException {
        insert.setObject(1, row.eventId());
        insert.setObject(2, row.aggregateId());
        insert.setLong(3, row.sequence());
        insert.setString(4, row.topic());
        insert.setString(5, row.type());
        insert.setObject(6, row.recordedAt().atOffset(ZoneOffset.UTC));
        insert.setString(7, row.actorSubject());
        insert.setString(8, row.actorName());
        insert.setObject(9, row.actorOrganization());
        insert.setString(10, row.correlationId());
        insert.setString(11, row.causationId());
        insert.setString(12, row.traceparent());
        insert.setString(13, row.data());
    }
}

package org.entente.gateway.stream.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.gateway.stream.domain.PublicEvent;
import org.entente.gateway.stream.domain.StreamEvent;

/**
 * The partner log: append-only, each event once, positions without holes and visible in order over all replicas.
 *
 * <p>All methods block.
 */
@ApplicationScoped
public class EventLog {
    private final AgroalDataSource database;
    private final SequenceCheck sequences;

    EventLog(AgroalDataSource database, SequenceCheck sequences) {
        this.database = database;
        this.sequences = sequences;
    }

    /** Appends what the log does not have yet, in the given order, and returns that. */
    public List<StreamEvent> append(Collection<PublicEvent> events) throws SQLException {
        var byId = new LinkedHashMap<UUID, PublicEvent>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        List<AppendedRow> rows;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                rows = new Append(connection).run(List.copyOf(byId.values()));
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        }
        sequences.check(rows, byId);
        return rows.stream().map(row -> row.of(byId)).toList();
    }

    /** The events after one position and up to another that match, at most {@code limit}, in order. */
    public List<StreamEvent> read(long after, long upTo, EventFilter filter, int limit) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Reading.of(after, upTo, filter, limit).run(connection);
        }
    }

    /** The position of the last event; 0 when there is none. */
    public long head() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("select position from stream_head");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

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
import org.entente.gateway.stream.domain.EventLog;
import org.entente.gateway.stream.domain.LogUnavailable;
import org.entente.gateway.stream.domain.PublicEvent;
import org.entente.gateway.stream.domain.StreamEvent;

/** The log in the gateway's database. */
@ApplicationScoped
class DatabaseEventLog implements EventLog {
    private final AgroalDataSource database;
    private final SequenceCheck sequences;

    DatabaseEventLog(AgroalDataSource database, SequenceCheck sequences) {
        this.database = database;
        this.sequences = sequences;
    }

    @Override
    public List<StreamEvent> append(Collection<PublicEvent> events) {
        var byId = new LinkedHashMap<UUID, PublicEvent>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        List<AppendedRow> rows = call(connection -> inTransaction(connection, new Append(connection), byId.values()));
        sequences.check(rows, byId);
        return rows.stream().map(row -> row.of(byId)).toList();
    }

    private static List<AppendedRow> inTransaction(Connection connection, Append append, Collection<PublicEvent> events)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            List<AppendedRow> rows = append.run(List.copyOf(events));
            connection.commit();
            return rows;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        }
    }

    @Override
    public List<StreamEvent> read(long after, long upTo, EventFilter filter, int limit) {
        return call(connection -> Reading.of(after, upTo, filter, limit).run(connection));
    }

    @Override
    public long head() {
        return call(connection -> {
            try (var statement = connection.prepareStatement("select position from stream_head");
                    var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private <T> T call(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException failure) {
            throw new LogUnavailable(failure);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}

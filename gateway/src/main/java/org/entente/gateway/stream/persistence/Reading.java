package org.entente.gateway.stream.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.gateway.stream.domain.StreamEvent;

/** One query of the log; a condition that is not asked for is not in it, so that the planner finds the right index. */
record Reading(String conditions, List<Object> values, EventFilter filter, int limit) {
    static Reading of(long after, long upTo, EventFilter filter, int limit) {
        var conditions = new StringBuilder("position > ? and position <= ?");
        var values = new ArrayList<Object>(List.of(after, upTo));
        filter.subject().ifPresent(subject -> {
            conditions.append(" and subject = ?");
            values.add(subject);
        });
        if (!filter.types().isEmpty()) {
            conditions.append(" and type = any(?)");
        }
        return new Reading(conditions.toString(), values, filter, limit);
    }

    List<StreamEvent> run(Connection connection) throws SQLException {
        String query = "select position, type, subject, event from stream_event where " + conditions
                + " order by position limit ?";
        try (var statement = connection.prepareStatement(query)) {
            int place = 0;
            for (Object value : values) {
                statement.setObject(++place, value);
            }
            if (!filter.types().isEmpty()) {
                statement.setArray(
                        ++place, connection.createArrayOf("text", filter.types().toArray()));
            }
            statement.setInt(++place, limit);
            var events = new ArrayList<StreamEvent>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(new StreamEvent(
                            rows.getLong(1), rows.getString(2), rows.getObject(3, UUID.class), rows.getString(4)));
                }
            }
            return events;
        }
    }
}

package org.entente.gateway.stream.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.gateway.stream.domain.PublicEvent;

/** The two statements of an append: take the head's row, then insert what is new and move the head. */
final class Append {
    /** Its lock is held to the end of the transaction: whoever appends next sees everything that this one appends. */
    private static final String TAKE_HEAD = "select position from stream_head for update";

    private static final String INSERT = """
            with fresh as (
                select row_number() over (order by ord) as place, given.*
                from unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::text[])
                    with ordinality as given (event_id, type, subject, sequence, event, ord)
                where not exists (select 1 from stream_event old where old.event_id = given.event_id)),
            appended as (
                insert into stream_event (position, event_id, type, subject, sequence, event)
                select ?::bigint + place, event_id, type, subject, sequence, event from fresh
                returning position, event_id,
                    (select old.sequence from stream_event old where old.subject = stream_event.subject
                        order by old.position desc limit 1) as previous),
            moved as (
                update stream_head set position = position + (select count(*) from appended)
                where exists (select 1 from appended))
            select position, event_id, coalesce(previous, 0) from appended order by position
            """;

    private final Connection connection;

    Append(Connection connection) {
        this.connection = connection;
    }

    List<AppendedRow> run(List<PublicEvent> events) throws SQLException {
        long head = takeHead();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array("uuid", events, PublicEvent::id));
            insert.setArray(2, array("text", events, PublicEvent::type));
            insert.setArray(3, array("uuid", events, PublicEvent::subject));
            insert.setArray(4, array("bigint", events, PublicEvent::sequence));
            insert.setArray(5, array("text", events, PublicEvent::json));
            insert.setLong(6, head);
            return rows(insert);
        }
    }

    private long takeHead() throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE_HEAD);
                var row = take.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private java.sql.Array array(String type, List<PublicEvent> events, Function<PublicEvent, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(value).toArray());
    }

    private static List<AppendedRow> rows(PreparedStatement insert) throws SQLException {
        var appended = new ArrayList<AppendedRow>();
        try (var rows = insert.executeQuery()) {
            while (rows.next()) {
                appended.add(
                        new AppendedRow(rows.getLong(1), rows.getObject(2, java.util.UUID.class), rows.getLong(3)));
            }
        }
        return appended;
    }
}

package org.entente.bench.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Reviews of which three agencies were silent too long: what the calendar makes of them, and the least that could. */
public final class OverdueReviews {
    private static final String OPEN = """
            select count(*) from review_deadline d join review r on r.id = d.review_id
            where r.application_number like ? || '%' and d.kind = 'SILENCE'""";
    private static final String RIGHT = """
            select count(*) from (
                select j.aggregate_id from journal j join review r on r.id = j.aggregate_id
                where r.application_number like ? || '%' and j.type like '%deemed-no-objection%'
                group by j.aggregate_id
                having count(*) = 3 and count(distinct j.data::json ->> 'agency') = 3) whole""";
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Connection connection;
    private final String prefix;

    /** @param prefix of their application numbers */
    public OverdueReviews(Connection connection, String prefix) {
        this.connection = connection;
        this.prefix = prefix;
    }

    /** Waits until the service has met all of them. */
    public Duration awaitMet(Duration patience) throws SQLException {
        var start = System.nanoTime();
        while (number(OPEN) > 0) {
            if (System.nanoTime() - start > patience.toNanos()) {
                return patience;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** How many of them each of three agencies was recorded silent on, exactly once. */
    public int right() throws SQLException {
        return number(RIGHT);
    }

    /** As many transactions as there are reviews, each with three bare rows for its three deadlines. */
    public Duration bare(int count) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists bench_fact (id uuid, position int, text text)");
        }
        connection.setAutoCommit(false);
        var start = System.nanoTime();
        try (var lock = connection.prepareStatement("select id from review where id = ? for no key update");
                var delete = connection.prepareStatement(
                        "delete from review_deadline where review_id = ? and kind = 'NONE'");
                var insert = connection.prepareStatement("insert into bench_fact values (?, ?, 'silent')")) {
            for (var id : ids(count)) {
                lock.setObject(1, id);
                lock.executeQuery().close();
                delete.setObject(1, id);
                delete.executeUpdate();
                for (var position = 0; position < 3; position++) {
                    insert.setObject(1, id);
                    insert.setInt(2, position);
                    insert.executeUpdate();
                }
                connection.commit();
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private List<Object> ids(int count) throws SQLException {
        try (var select = connection.prepareStatement(
                "select id from review where application_number like ? || '%' limit " + count)) {
            select.setString(1, prefix);
            List<Object> ids = new ArrayList<>();
            var row = select.executeQuery();
            while (row.next()) {
                ids.add(row.getObject(1));
            }
            return ids;
        }
    }

    private int number(String sql) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, prefix);
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}

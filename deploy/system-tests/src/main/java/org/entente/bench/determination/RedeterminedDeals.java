package org.entente.bench.determination;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Deals about a company after a change of policy: what became of them, and the least that could. */
public final class RedeterminedDeals {
    private static final String WAITING = """
            select count(*) from deal_transaction t join deal d on d.id = t.deal_id
            where d.title = ? and t.next_look = date '0001-01-01'""";
    private static final String RIGHT = """
            select count(*) from deal d where d.title = ? and d.open_holds = 1
            and (select count(*) from deal_determination n where n.deal_id = d.id and n.cause = 'POLICY_CHANGED') = 1
            and (select count(*) from journal j where j.aggregate_id = d.id and j.type like '%deal.determined%') = 1
            and (select count(*) from journal j where j.aggregate_id = d.id and j.type like '%deal.held%') = 1""";
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Connection connection;
    private final String company;

    public RedeterminedDeals(Connection connection, String company) {
        this.connection = connection;
        this.company = company;
    }

    /** Waits until none of them has to be looked at any more; false when that takes longer than anybody waits. */
    public boolean awaitLookedAt(Duration patience) throws SQLException {
        var start = System.nanoTime();
        while (number(WAITING) > 0) {
            if (System.nanoTime() - start > patience.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    /** How many were determined anew and held for it, exactly once. */
    public int right() throws SQLException {
        return number(RIGHT);
    }

    /** As many transactions as there are deals: a lock, two bare rows for a determination and its event, and a mark. */
    public Duration bare() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists bench_determination (id uuid, kind text, text text)");
        }
        var ids = ids();
        connection.setAutoCommit(false);
        var start = System.nanoTime();
        try (var lock = connection.prepareStatement("select id from deal where id = ? for no key update");
                var insert = connection.prepareStatement("insert into bench_determination values (?, ?, 'needed')");
                var mark = connection.prepareStatement(
                        "update deal_transaction set next_look = next_look where deal_id = ?")) {
            for (var id : ids) {
                lock.setObject(1, id);
                lock.executeQuery().close();
                for (var kind : new String[] {"determination", "event"}) {
                    insert.setObject(1, id);
                    insert.setString(2, kind);
                    insert.executeUpdate();
                }
                mark.setObject(1, id);
                mark.executeUpdate();
                connection.commit();
            }
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private List<Object> ids() throws SQLException {
        try (var select = connection.prepareStatement("select id from deal where title = ? order by id")) {
            select.setString(1, company);
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
            select.setString(1, company);
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}

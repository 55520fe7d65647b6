package org.entente.bench.determination;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Many open deals: copies of one that was played through the public API, each with its determination, about a company of another name,
 * written straight into the database in whatever columns its tables have.
 */
public final class CopiedDeals {
    private static final String PLAN = """
            create temporary table bench_copy as
            select ?::text as company, ?::text as template, gen_random_uuid() as deal_id from generate_series(1, ?::int)""";
    private static final String ROWS = """
            insert into %1$s select row.* from %1$s t cross join bench_copy c
            cross join lateral jsonb_populate_record(null::%1$s, to_jsonb(t) || %2$s) row where t.%3$s = ?::uuid""";
    private static final String OF_DEAL = "jsonb_build_object('deal_id', c.deal_id)";
    private static final Map<String, String> TABLES = tables();

    private final Connection connection;
    private final String template;
    private final String company;

    /**
     * @param connection commits by itself
     * @param template the deal that is copied
     * @param company that it is about
     */
    public CopiedDeals(Connection connection, String template, String company) {
        this.connection = connection;
        this.template = template;
        this.company = company;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("deal", "jsonb_build_object('id', c.deal_id, 'title', c.company)");
        tables.put("deal_slot", OF_DEAL);
        tables.put("deal_member", OF_DEAL);
        tables.put(
                "deal_transaction",
                "jsonb_build_object('deal_id', c.deal_id, 'facts', replace(t.facts, c.template, c.company))");
        tables.put(
                "deal_determination",
                "jsonb_build_object('id', gen_random_uuid(), 'deal_id', c.deal_id, 'content',"
                        + " replace(t.content, c.template, c.company))");
        return tables;
    }

    /** Adds so many about a company, which is their title too. */
    public void add(String about, int count) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_copy");
            execute(PLAN, about, company, count);
            for (var table : TABLES.entrySet()) {
                var key = table.getKey().equals("deal") ? "id" : "deal_id";
                execute(ROWS.formatted(table.getKey(), table.getValue(), key), template);
            }
            statement.execute("drop table bench_copy");
            statement.execute("analyze deal, deal_transaction, deal_determination");
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Ends those of this company, so that nobody looks at them again. */
    public void end(String about) throws SQLException {
        execute("update deal set stage = 'WITHDRAWN' where title = ?", about);
    }

    private void execute(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}

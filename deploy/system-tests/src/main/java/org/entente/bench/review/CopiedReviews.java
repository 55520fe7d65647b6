package org.entente.bench.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.entente.stack.story.FirstDeal.Referred;

/**
 * Many open reviews: copies of one that was played through the public API, each with a deal of its own, written straight into the
 * database in whatever columns its tables have.
 */
public final class CopiedReviews {
    private static final String PLAN = """
            create temporary table bench_copy as
            select n, gen_random_uuid() as deal_id, gen_random_uuid() as review_id, ?::int + n % ?::int as shift
            from generate_series(1, ?::int) n""";
    private static final String ROWS = """
            insert into %1$s select row.* from %1$s t cross join bench_copy c
            cross join lateral jsonb_populate_record(null::%1$s, to_jsonb(t) || %2$s) row where t.%3$s = ?::uuid""";
    private static final Map<String, String> OF_DEAL = Map.of(
            "deal", "jsonb_build_object('id', c.deal_id, 'review_id', c.review_id)",
            "deal_slot", "jsonb_build_object('deal_id', c.deal_id)",
            "deal_member", "jsonb_build_object('deal_id', c.deal_id)");
    private static final Map<String, String> OF_REVIEW = Map.of(
            "review",
                    "jsonb_build_object('id', c.review_id, 'deal_id', c.deal_id, 'application_number', ? || c.n,"
                            + " 'created_at', t.created_at - c.shift * interval '1 day')",
            "review_party", "jsonb_build_object('review_id', c.review_id)",
            "review_fact", "jsonb_build_object('review_id', c.review_id, 'happened_on', t.happened_on - c.shift)",
            "review_task", "jsonb_build_object('review_id', c.review_id, 'due_on', t.due_on - c.shift)",
            "review_deadline",
                    "jsonb_build_object('review_id', c.review_id, 'due_on', t.due_on - c.shift,"
                            + " 'effective_on', t.effective_on - c.shift)");

    private final Connection connection;
    private final Referred template;

    /** @param connection commits by itself */
    public CopiedReviews(Connection connection, Referred template) {
        this.connection = connection;
        this.template = template;
    }

    /**
     * Adds reviews that were referred some days before their template, in one transaction.
     *
     * @param prefix of their application numbers
     * @param firstShift by how many days the newest were referred earlier
     * @param shifts over how many days they spread
     */
    public void add(String prefix, int count, int firstShift, int shifts) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_copy");
            execute(PLAN, firstShift, shifts, count);
            for (var table : new String[] {"deal", "deal_slot", "deal_member"}) {
                execute(
                        ROWS.formatted(table, OF_DEAL.get(table), table.equals("deal") ? "id" : "deal_id"),
                        template.deal());
            }
            execute(ROWS.formatted("review", OF_REVIEW.get("review"), "id"), prefix, template.review());
            for (var table : new String[] {"review_party", "review_fact", "review_task", "review_deadline"}) {
                execute(ROWS.formatted(table, OF_REVIEW.get(table), "review_id"), template.review());
            }
            statement.execute("drop table bench_copy");
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
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

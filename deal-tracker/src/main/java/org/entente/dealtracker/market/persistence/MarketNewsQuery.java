package org.entente.dealtracker.market.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.market.application.MarketNews;
import org.entente.kit.persistence.Statements;

/** One statement, and so one snapshot: what the snapshot of the last news did not see is in these. */
@ApplicationScoped
class MarketNewsQuery implements MarketNews.Source {

    private static final String NOW = "select pg_current_snapshot()::text";

    /** A snapshot from before the database was restored elsewhere may be ahead of it, and then tells nothing. */
    private static final String SINCE = """
            with last as (select ?::pg_snapshot as seen),
            changed as (
                select c.kind, c.id from market_change c, last
                where c.changed_in >= pg_snapshot_xmin(last.seen) and not pg_visible_in_snapshot(c.changed_in, last.seen)),
            touched as (
                select id from changed where kind = 'OFFERING'
                union select t.offering_id from market_certificate t join changed c on c.kind = 'CERTIFICATE' and c.id = t.id
                union select t.offering_id from market_attestation t join changed c on c.kind = 'ATTESTATION' and c.id = t.id
                union select t.other_id from market_attestation t join changed c on c.kind = 'ATTESTATION' and c.id = t.id
                union select o.id from market_offering o join changed c on c.kind = 'ORGANIZATION' and c.id = o.organization_id
                union select o.id from market_partnership t join changed c on c.kind = 'PARTNERSHIP' and c.id = t.proposal_id
                    join market_offering o on o.organization_id in (t.from_organization_id, t.to_organization_id))
            select case when exists (select from changed) then pg_current_snapshot()::text else (select seen::text from last) end,
                   pg_snapshot_xmax((select seen from last)) > pg_snapshot_xmax(pg_current_snapshot()),
                   array(select distinct o.component_slot from touched join market_offering o using (id)),
                   array(select id from touched)""";

    private final Statements statements;

    MarketNewsQuery(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public String now() {
        return statements.query(NOW, _ -> {}, row -> row.getString(1)).getFirst();
    }

    @Override
    public MarketNews since(String until) {
        return statements
                .query(SINCE, select -> select.setString(1, until), this::read)
                .getFirst();
    }

    private MarketNews read(ResultSet row) throws SQLException {
        if (row.getBoolean(2)) {
            return new MarketNews(now(), EnumSet.allOf(ComponentSlot.class), Set.of());
        }
        Set<ComponentSlot> slots = MarketNewsQuery.<String>list(row.getArray(3)).stream()
                .map(ComponentSlot::valueOf)
                .collect(Collectors.toSet());
        return new MarketNews(row.getString(1), slots, Set.copyOf(MarketNewsQuery.<UUID>list(row.getArray(4))));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Array array) throws SQLException {
        return (List<T>) Arrays.asList((Object[]) array.getArray());
    }
}

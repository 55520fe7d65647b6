package org.entente.dealtracker.determination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.dealtracker.determination.application.DealTransactions;
import org.entente.dealtracker.determination.domain.StatedTransaction;
import org.entente.dealtracker.determination.domain.Transaction;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class DealTransactionTable implements DealTransactions {

    private static final String FIND = """
            select deal_id, facts, stated_at, stated_by, changed, revision, next_look, accepted
            from deal_transaction t where\s""";
    private static final String LIVE =
            " deal_id in (select id from deal where stage not in ('DENIED', 'CLOSED', 'WITHDRAWN'))";
    private static final String PUT = """
            insert into deal_transaction (deal_id, facts, stated_at, stated_by, changed, revision, next_look, accepted)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (deal_id) do update set facts = excluded.facts, stated_at = excluded.stated_at,
                stated_by = excluded.stated_by, changed = excluded.changed, revision = excluded.revision,
                next_look = excluded.next_look, accepted = excluded.accepted""";
    private static final String DUE = "select deal_id from deal_transaction where next_look <= ? and deal_id > ? and"
            + LIVE + " order by deal_id limit ?";
    private static final String LOOK_AT_ALL = "update deal_transaction set next_look = date '0001-01-01' where" + LIVE;

    private final Statements statements;

    DealTransactionTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public Optional<StatedTransaction> find(UUID dealId) {
        return find(dealId, "");
    }

    @Override
    public Optional<StatedTransaction> locked(UUID dealId) {
        return find(dealId, " for update");
    }

    private Optional<StatedTransaction> find(UUID dealId, String lock) {
        return statements
                .query(FIND + "deal_id = ?" + lock, select -> select.setObject(1, dealId), DealTransactionTable::row)
                .stream()
                .findFirst();
    }

    @Override
    public void put(StatedTransaction stated) {
        statements.update(PUT, insert -> {
            insert.setObject(1, stated.dealId());
            insert.setString(2, KeptJson.TEXT.write(stated.facts()));
            insert.setObject(3, stated.at().atOffset(ZoneOffset.UTC));
            insert.setString(4, stated.by());
            insert.setBoolean(5, stated.changed());
            insert.setLong(6, stated.revision());
            insert.setObject(7, stated.nextLook());
            insert.setLong(8, stated.accepted());
        });
    }

    @Override
    public List<UUID> due(LocalDate today, UUID after, int limit) {
        return statements.query(
                DUE,
                select -> {
                    select.setObject(1, today);
                    select.setObject(2, after);
                    select.setInt(3, limit);
                },
                row -> row.getObject(1, UUID.class));
    }

    @Override
    public void lookAtAll() {
        statements.update(LOOK_AT_ALL, _ -> {});
    }

    @Override
    public List<StatedTransaction> live() {
        return statements.query(FIND + LIVE + " order by deal_id", _ -> {}, DealTransactionTable::row);
    }

    private static StatedTransaction row(ResultSet row) throws SQLException {
        return new StatedTransaction(
                row.getObject(1, UUID.class),
                KeptJson.TEXT.read(row.getString(2), Transaction.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getBoolean(5),
                row.getLong(6),
                row.getObject(7, LocalDate.class),
                row.getLong(8));
    }
}

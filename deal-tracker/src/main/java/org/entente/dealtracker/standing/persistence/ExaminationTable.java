package org.entente.dealtracker.standing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.dealtracker.standing.application.Examinations;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class ExaminationTable implements Examinations {

    private static final String ASK = """
            insert into examination_due (deal_id, first, next_try) select id, ?, ? from unnest(?) id order by id
            on conflict (deal_id) do update set asked = examination_due.asked + 1,
                first = examination_due.first or excluded.first, next_try = excluded.next_try""";
    private static final String ASK_AGAIN = """
            insert into examination_due (deal_id, first, next_try)
            select deal_id, false, ? from consortium_standing where examined_on < ? order by deal_id
            on conflict (deal_id) do nothing""";
    private static final String TAKE = """
            update examination_due set next_try = ? where deal_id in
                (select deal_id from examination_due where next_try <= ? order by first desc, next_try limit ?
                 for update skip locked)
            returning deal_id, asked""";
    private static final String DONE = "delete from examination_due where deal_id = ? and asked = ?";
    private static final String MARKET_UNTIL = "select until from examined_market for update skip locked";
    private static final String MOVE = "update examined_market set until = ?";

    private final Statements statements;

    ExaminationTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public void ask(Collection<UUID> dealIds, boolean first, Instant at) {
        if (!dealIds.isEmpty()) {
            statements.update(ASK, insert -> {
                insert.setBoolean(1, first);
                insert.setObject(2, at.atOffset(ZoneOffset.UTC));
                insert.setArray(3, insert.getConnection().createArrayOf("uuid", dealIds.toArray()));
            });
        }
    }

    @Override
    public void askAgain(LocalDate today, Instant at) {
        statements.update(ASK_AGAIN, insert -> {
            insert.setObject(1, at.atOffset(ZoneOffset.UTC));
            insert.setObject(2, today);
        });
    }

    @Override
    public List<Due> take(Instant now, Instant retryAt, int limit) {
        return statements.query(
                TAKE,
                update -> {
                    update.setObject(1, retryAt.atOffset(ZoneOffset.UTC));
                    update.setObject(2, now.atOffset(ZoneOffset.UTC));
                    update.setInt(3, limit);
                },
                row -> new Due(row.getObject(1, UUID.class), row.getLong(2)));
    }

    @Override
    public void done(Due due) {
        statements.update(DONE, delete -> {
            delete.setObject(1, due.dealId());
            delete.setLong(2, due.asked());
        });
    }

    @Override
    public Optional<String> marketUntil() {
        return statements.query(MARKET_UNTIL, _ -> {}, row -> row.getString(1)).stream()
                .findFirst();
    }

    @Override
    public void marketUntil(String until) {
        statements.update(MOVE, update -> update.setString(1, until));
    }
}

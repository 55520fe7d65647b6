package org.entente.dealtracker.directive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.dealtracker.directive.application.Looks;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class LookTable implements Looks {

    private static final String ASK = """
            insert into directive_look (deal_id, next_try) select id, ? from unnest(?) id order by id
            on conflict (deal_id) do update set asked = directive_look.asked + 1, next_try = excluded.next_try""";
    private static final String TAKE = """
            update directive_look set next_try = ? where deal_id in
                (select deal_id from directive_look where next_try <= ? order by next_try limit ? for update skip locked)
            returning deal_id, asked""";
    private static final String DONE = "delete from directive_look where deal_id = ? and asked = ?";

    private final Statements statements;

    LookTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public void ask(Collection<UUID> dealIds, Instant at) {
        if (!dealIds.isEmpty()) {
            statements.update(ASK, insert -> {
                insert.setObject(1, at.atOffset(ZoneOffset.UTC));
                insert.setArray(2, insert.getConnection().createArrayOf("uuid", dealIds.toArray()));
            });
        }
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
}

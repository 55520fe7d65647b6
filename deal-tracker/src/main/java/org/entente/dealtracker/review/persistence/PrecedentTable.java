package org.entente.dealtracker.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.application.Precedents;
import org.entente.dealtracker.review.domain.Likeness;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class PrecedentTable implements Precedents {

    private static final String KEEP = """
            insert into review_precedent (review_id, destination, layers, slots, members, decided_on, days)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String NEAR = """
            select p.*, r.application_number, r.outcome, r.conditions from (
                (select * from review_precedent where destination = ? and review_id <> ?
                 order by decided_on desc, review_id limit 200)
                union
                (select * from review_precedent where members && ? and review_id <> ?
                 order by decided_on desc, review_id limit 200)
            ) p join review r on r.id = p.review_id
            order by p.decided_on desc, p.review_id""";

    private final Statements statements;

    PrecedentTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public void keep(UUID reviewId, Likeness about, LocalDate decidedOn, int days) {
        statements.update(KEEP, insert -> {
            insert.setObject(1, reviewId);
            insert.setString(2, about.destination());
            insert.setArray(3, array(insert, "text", about.layers()));
            insert.setArray(4, array(insert, "text", about.slots()));
            insert.setArray(5, array(insert, "uuid", about.members()));
            insert.setObject(6, decidedOn);
            insert.setInt(7, days);
        });
    }

    @Override
    public List<Precedent> near(Likeness about, UUID except) {
        return statements.query(
                NEAR,
                select -> {
                    select.setString(1, about.destination());
                    select.setObject(2, except);
                    select.setArray(3, array(select, "uuid", about.members()));
                    select.setObject(4, except);
                },
                PrecedentTable::precedent);
    }

    private static Precedent precedent(ResultSet row) throws SQLException {
        return new Precedent(
                row.getObject("review_id", UUID.class),
                row.getString("application_number"),
                new Likeness(
                        row.getString("destination"),
                        Set.of((String[]) row.getArray("layers").getArray()),
                        Set.of((String[]) row.getArray("slots").getArray()),
                        Set.of((UUID[]) row.getArray("members").getArray())),
                ReviewOutcome.valueOf(row.getString("outcome")),
                Arrays.asList((String[]) row.getArray("conditions").getArray()),
                row.getObject("decided_on", LocalDate.class),
                row.getInt("days"));
    }

    private static Array array(PreparedStatement statement, String type, Collection<?> values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values.toArray());
    }
}

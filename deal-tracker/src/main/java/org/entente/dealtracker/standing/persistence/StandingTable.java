package org.entente.dealtracker.standing.persistence;

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
import org.entente.contracts.vocabulary.ConsortiumVerdict;
import org.entente.dealtracker.standing.application.Standings;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class StandingTable implements Standings {

    private static final String NEXT = "select nextval('examination_number')";
    private static final String FIND =
            "select examination, verdict, lost, substitutes, since, examined_on from consortium_standing where deal_id = ?";
    private static final String KEEP = """
            insert into consortium_standing (examination, verdict, lost, substitutes, since, examined_on, deal_id)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (deal_id) do update set examination = excluded.examination, verdict = excluded.verdict,
                lost = excluded.lost, substitutes = excluded.substitutes, since = excluded.since, examined_on = excluded.examined_on""";
    private static final String FORGET = "delete from consortium_standing where deal_id = ?";

    private final Statements statements;

    StandingTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public long nextExamination() {
        return statements.query(NEXT, _ -> {}, row -> row.getLong(1)).getFirst();
    }

    @Override
    public Optional<Known> find(UUID dealId) {
        return statements.query(FIND, select -> select.setObject(1, dealId), StandingTable::known).stream()
                .findFirst();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getLong(1),
                ConsortiumVerdict.valueOf(row.getString(2)),
                List.of((UUID[]) row.getArray(3).getArray()),
                List.of((UUID[]) row.getArray(4).getArray()),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, LocalDate.class));
    }

    @Override
    public void keep(UUID dealId, Known known) {
        statements.update(KEEP, insert -> {
            insert.setLong(1, known.examination());
            insert.setString(2, known.verdict().name());
            insert.setArray(
                    3, insert.getConnection().createArrayOf("uuid", known.lost().toArray()));
            insert.setArray(
                    4,
                    insert.getConnection()
                            .createArrayOf("uuid", known.substitutes().toArray()));
            insert.setObject(5, known.since().atOffset(ZoneOffset.UTC));
            insert.setObject(6, known.examinedOn());
            insert.setObject(7, dealId);
        });
    }

    @Override
    public void forget(UUID dealId) {
        statements.update(FORGET, delete -> delete.setObject(1, dealId));
    }
}

package org.entente.dealtracker.market.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.dealtracker.market.application.CertificateDeadlines;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class DeadlineTable implements CertificateDeadlines {

    private static final String CLEAR = "delete from certificate_deadline where certification_id = ?";
    private static final String ADD = "insert into certificate_deadline (certification_id, due_at) values (?, ?)";
    private static final String DUE =
            "select certification_id, due_at from certificate_deadline where due_at <= ? order by due_at limit ?";
    private static final String CLAIM = """
            delete from certificate_deadline where (certification_id, due_at) in
                (select certification_id, due_at from certificate_deadline where certification_id = ? and due_at = ?
                 for update skip locked)""";

    private final Statements statements;

    DeadlineTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public void set(UUID certificationId, Set<LocalDate> days) {
        statements.update(CLEAR, delete -> delete.setObject(1, certificationId));
        days.forEach(day -> statements.update(ADD, insert -> {
            insert.setObject(1, certificationId);
            insert.setObject(2, day.atStartOfDay().atOffset(ZoneOffset.UTC));
        }));
    }

    @Override
    public List<Deadline> due(Instant now, int limit) {
        return statements.query(
                DUE,
                select -> {
                    select.setObject(1, now.atOffset(ZoneOffset.UTC));
                    select.setInt(2, limit);
                },
                row -> new Deadline(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()));
    }

    @Override
    public boolean claim(Deadline deadline) {
        return 1
                == statements.update(CLAIM, delete -> {
                    delete.setObject(1, deadline.certificationId());
                    delete.setObject(2, deadline.dueAt().atOffset(ZoneOffset.UTC));
                });
    }
}

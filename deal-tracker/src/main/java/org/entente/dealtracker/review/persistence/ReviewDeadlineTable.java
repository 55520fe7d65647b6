package org.entente.dealtracker.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.dealtracker.review.application.ReviewDeadlines;
import org.entente.dealtracker.review.domain.ReviewDeadline;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class ReviewDeadlineTable implements ReviewDeadlines {

    private static final String CLEAR = "delete from review_deadline where review_id = ?";
    private static final String ADD =
            "insert into review_deadline (review_id, kind, agency, due_on, effective_on) values (?, ?, ?, ?, ?)";
    private static final String DUE = """
            select review_id, min(effective_on) from review_deadline where effective_on <= ?
            group by review_id having (min(effective_on), review_id) > (?, ?)
            order by min(effective_on), review_id limit ?""";
    private static final Due FIRST = new Due(new UUID(0, 0), LocalDate.EPOCH);
    private static final String CLAIM = """
            delete from review_deadline where ctid in
                (select ctid from review_deadline where review_id = ? and effective_on <= ? for update skip locked)""";

    private final Statements statements;

    ReviewDeadlineTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public void set(UUID reviewId, List<ReviewDeadline> deadlines) {
        statements.update(CLEAR, delete -> delete.setObject(1, reviewId));
        deadlines.forEach(deadline -> statements.update(ADD, insert -> {
            insert.setObject(1, reviewId);
            insert.setString(2, deadline.kind().name());
            insert.setString(
                    3, deadline.agency() == null ? null : deadline.agency().name());
            insert.setObject(4, deadline.dueOn());
            insert.setObject(5, deadline.effectiveOn());
        }));
    }

    @Override
    public List<Due> due(LocalDate today, Due after, int limit) {
        Due last = after == null ? FIRST : after;
        return statements.query(
                DUE,
                select -> {
                    select.setObject(1, today);
                    select.setObject(2, last.since());
                    select.setObject(3, last.reviewId());
                    select.setInt(4, limit);
                },
                row -> new Due(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
    }

    @Override
    public boolean claim(UUID reviewId, LocalDate today) {
        return 0
                < statements.update(CLAIM, delete -> {
                    delete.setObject(1, reviewId);
                    delete.setObject(2, today);
                });
    }
}

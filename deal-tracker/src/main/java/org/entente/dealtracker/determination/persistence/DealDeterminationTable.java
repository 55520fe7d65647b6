package org.entente.dealtracker.determination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.dealtracker.determination.application.DealDeterminations;
import org.entente.dealtracker.determination.domain.DealDetermination;
import org.entente.dealtracker.determination.domain.DeterminationCause;
import org.entente.dealtracker.determination.domain.DeterminedAnswer;
import org.entente.dealtracker.determination.domain.DeterminedNeed;
import org.entente.kit.http.PageRequest;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class DealDeterminationTable implements DealDeterminations {

    private static final String ADD = """
            insert into deal_determination (id, deal_id, number, as_of, determined_at, cause, revision, content)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS =
            "select d.id, d.deal_id, d.number, d.determined_at, d.cause, d.revision, d.content";
    private static final String FIND = COLUMNS + " from deal_determination d where d.deal_id = ? and d.number ";
    private static final String NEWEST = FIND + "<= ? order by d.number desc limit ?";
    private static final String KEEP =
            "insert into review_determination (review_id, determination_id, override_reason) values (?, ?, ?)";
    private static final String OF_REVIEW = COLUMNS + """
            , r.override_reason from review_determination r left join deal_determination d on d.id = r.determination_id
            where r.review_id = ?""";

    private final Statements statements;

    DealDeterminationTable(DataSource database) {
        statements = new Statements(database);
    }

    /** What is kept as text. */
    record Content(DeterminedAnswer answer, DeterminedNeed before, List<String> because) {}

    @Override
    public void add(DealDetermination determination) {
        statements.update(ADD, insert -> {
            insert.setObject(1, determination.id());
            insert.setObject(2, determination.dealId());
            insert.setLong(3, determination.number());
            insert.setObject(4, determination.answer().transaction().asOf());
            insert.setObject(5, determination.at().atOffset(ZoneOffset.UTC));
            insert.setString(6, determination.cause().name());
            insert.setLong(7, determination.revision());
            insert.setString(
                    8,
                    KeptJson.TEXT.write(
                            new Content(determination.answer(), determination.before(), determination.because())));
        });
    }

    @Override
    public Optional<DealDetermination> newest(UUID dealId) {
        return upTo(dealId, Long.MAX_VALUE, 1).stream().findFirst();
    }

    @Override
    public Optional<DealDetermination> numbered(UUID dealId, long number) {
        return upTo(dealId, number, 1).stream()
                .filter(found -> found.number() == number)
                .findFirst();
    }

    @Override
    public List<DealDetermination> list(UUID dealId, PageRequest page) {
        long from = page.position().map(cursor -> cursor.number(0) - 1).orElse(Long.MAX_VALUE);
        return upTo(dealId, from, page.fetch());
    }

    private List<DealDetermination> upTo(UUID dealId, long number, int limit) {
        return statements.query(
                NEWEST,
                select -> {
                    select.setObject(1, dealId);
                    select.setLong(2, number);
                    select.setInt(3, limit);
                },
                DealDeterminationTable::row);
    }

    @Override
    public void keepForReview(UUID reviewId, UUID determinationId, String overrideReason) {
        statements.update(KEEP, insert -> {
            insert.setObject(1, reviewId);
            insert.setObject(2, determinationId);
            insert.setString(3, overrideReason);
        });
    }

    @Override
    public Optional<AtSubmission> ofReview(UUID reviewId) {
        return statements
                .query(
                        OF_REVIEW,
                        select -> select.setObject(1, reviewId),
                        row -> new AtSubmission(row.getObject(1) == null ? null : row(row), row.getString(8)))
                .stream()
                .findFirst();
    }

    private static DealDetermination row(ResultSet row) throws SQLException {
        Content content = KeptJson.TEXT.read(row.getString(7), Content.class);
        return new DealDetermination(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                DeterminationCause.valueOf(row.getString(5)),
                row.getLong(6),
                content.answer(),
                content.before(),
                content.because());
    }
}

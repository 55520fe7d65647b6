package org.entente.dealtracker.review.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.review.application.Questions;
import org.entente.dealtracker.review.domain.Question;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.kit.http.PageRequest;
import org.entente.kit.problem.Problem;

@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<Question, UUID>, Questions {

    private static final String OVERDUE = "answeredOn is null and dueOn < :today"
            + " and exists (select 1 from Review r where r.id = reviewId and r.state in :pending)";

    private static final List<ReviewState> PENDING =
            Arrays.stream(ReviewState.values()).filter(ReviewState::pending).toList();

    @Override
    public void add(Question question) {
        persist(question);
    }

    @Override
    public List<Question> of(UUID reviewId) {
        return list("reviewId = ?1 order by number", reviewId);
    }

    @Override
    public List<Question> of(UUID reviewId, PageRequest page) {
        long after = page.position().map(cursor -> cursor.number(0)).orElse(0L);
        return find("reviewId = ?1 and number > ?2 order by number", reviewId, (int) after)
                .range(0, page.fetch() - 1)
                .list();
    }

    @Override
    public List<Question> overdue(LocalDate today, PageRequest page) {
        Parameters parameters = Parameters.with("today", today).and("pending", PENDING);
        String where = OVERDUE;
        if (page.position().isPresent()) {
            where += " and (dueOn > :day or (dueOn = :day and id > :last))";
            parameters
                    .and("day", day(page.after().text(0)))
                    .and("last", page.after().uuid(1));
        }
        return find(where + " order by dueOn, id", parameters)
                .range(0, page.fetch() - 1)
                .list();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Problem.invalid("after", "is not a cursor of this list");
        }
    }
}

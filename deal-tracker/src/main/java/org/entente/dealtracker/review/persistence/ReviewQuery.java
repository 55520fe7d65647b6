package org.entente.dealtracker.review.persistence;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.dealtracker.review.domain.ReviewVisibility;
import org.entente.kit.http.PageRequest;
import org.entente.kit.problem.Problem;

/** A query for reviews that begins with who asks: rows that a caller may not see are not read. */
final class ReviewQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean byDay;

    private ReviewQuery() {}

    static ReviewQuery visible(ReviewVisibility visibility) {
        ReviewQuery query = new ReviewQuery();
        if (visibility.everything()) {
            query.conditions.add("1 = 1");
        } else if (visibility.party() != null) {
            query.and(":party member of r.parties", "party", visibility.party());
        } else {
            query.conditions.add("1 = 0");
        }
        return query;
    }

    ReviewQuery and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** Only what waits for this agency, by legal day; {@code null} for no condition. */
    ReviewQuery waitingFor(Agency agency) {
        byDay = agency != null;
        return byDay ? and("t.agency = :agency", "agency", agency) : this;
    }

    /** {@code null} for any state. */
    ReviewQuery inState(ReviewState state) {
        return state == null ? this : and("r.state = :state", "state", state);
    }

    ReviewQuery after(PageRequest page) {
        page.position().ifPresent(cursor -> {
            conditions.add(
                    byDay
                            ? "(t.dueOn > :position or (t.dueOn = :position and r.id > :lastId))"
                            : "(r.createdAt < :position or (r.createdAt = :position and r.id < :lastId))");
            parameters.put("position", byDay ? day(cursor.text(0)) : cursor.instant(0));
            parameters.put("lastId", cursor.uuid(1));
        });
        return this;
    }

    String text() {
        String source = byDay ? "Review r join r.tasks t" : "Review r";
        return "select r from " + source + " where " + String.join(" and ", conditions);
    }

    String ordered() {
        return text() + (byDay ? " order by t.dueOn, r.id" : " order by r.createdAt desc, r.id desc");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Problem.invalid("after", "is not a cursor of this list");
        }
    }

    Parameters parameters() {
        Parameters all = new Parameters();
        parameters.forEach(all::and);
        return all;
    }
}

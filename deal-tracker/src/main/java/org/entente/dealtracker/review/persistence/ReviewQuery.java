package org.entente.dealtracker.review.persistence;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.application.ReviewFilter;
import org.entente.dealtracker.review.application.ReviewSelection;
import org.entente.dealtracker.review.domain.ReviewVisibility;
import org.entente.kit.http.PageRequest;
import org.entente.kit.problem.Problem;

/** A query for reviews that begins with who asks: rows that a caller may not see are not read. */
final class ReviewQuery {

    private static final String IN_HAND = "%s (select 1 from r.assignments a where a.agency = :agency %s)";

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

    static ReviewQuery of(ReviewSelection selection) {
        ReviewFilter filter = selection.filter();
        return visible(selection.visibility())
                .waitingFor(selection.agency())
                .where("r.state = :state", "state", filter.state())
                .where("r.application.destination = :destination", "destination", filter.destination())
                .where("t.dueOn <= :dueBy", "dueBy", filter.dueBy())
                .assigned(filter.assignee(), selection.person());
    }

    private ReviewQuery assigned(ReviewFilter.Assignee assignee, String me) {
        return switch (assignee) {
            case null -> this;
            case ME -> and(IN_HAND.formatted("exists", "and a.subject = :me"), "me", me);
            case NOBODY -> {
                conditions.add(IN_HAND.formatted("not exists", ""));
                yield this;
            }
        };
    }

    /** No condition where nothing is asked for. */
    private ReviewQuery where(String condition, String name, Object value) {
        return value == null ? this : and(condition, name, value);
    }

    ReviewQuery and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** Only what waits for this agency, by legal day; {@code null} for no condition. */
    private ReviewQuery waitingFor(Agency agency) {
        byDay = agency != null;
        return byDay ? and("t.agency = :agency", "agency", agency) : this;
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

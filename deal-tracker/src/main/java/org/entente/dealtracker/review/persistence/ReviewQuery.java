package org.entente.dealtracker.review.persistence;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.dealtracker.review.domain.ReviewVisibility;
import org.entente.kit.http.PageRequest;

/** A query for reviews that begins with who asks: rows that a caller may not see are not read. */
final class ReviewQuery {

    private static final String SPOKEN = "(select count(*) from r.recommendations s)";
    private static final String OWN = "(select count(*) from r.recommendations o where o.agency = :agency)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean oldestFirst;

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

    /** The same as {@code Review.waitingFor}, as a condition on rows; {@code null} for no condition. */
    ReviewQuery waitingFor(Agency agency) {
        oldestFirst = agency != null;
        if (agency == Agency.COMMERCE) {
            and(
                    "(r.state in (SUBMITTED, REGISTERED) or r.state = INTERAGENCY_REVIEW and " + SPOKEN + " = :all)",
                    "all",
                    (long) Review.REFERRED_TO.size());
        } else if (agency != null && Review.REFERRED_TO.contains(agency)) {
            and("r.state = INTERAGENCY_REVIEW and " + OWN + " = 0", "agency", agency);
        } else if (agency != null) {
            conditions.add("1 = 0");
        }
        return this;
    }

    /** {@code null} for any state. */
    ReviewQuery inState(ReviewState state) {
        return state == null ? this : and("r.state = :state", "state", state);
    }

    ReviewQuery after(PageRequest page) {
        String than = oldestFirst ? ">" : "<";
        page.position().ifPresent(cursor -> {
            conditions.add("(r.createdAt " + than + " :createdAt or (r.createdAt = :createdAt and r.id " + than
                    + " :lastId))");
            parameters.put("createdAt", cursor.instant(0));
            parameters.put("lastId", cursor.uuid(1));
        });
        return this;
    }

    String text() {
        return "select r from Review r where " + String.join(" and ", conditions);
    }

    String ordered() {
        String direction = oldestFirst ? "asc" : "desc";
        return text() + " order by r.createdAt " + direction + ", r.id " + direction;
    }

    Parameters parameters() {
        Parameters all = new Parameters();
        parameters.forEach(all::and);
        return all;
    }
}

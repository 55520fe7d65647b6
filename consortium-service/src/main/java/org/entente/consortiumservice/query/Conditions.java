package org.entente.consortiumservice.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.kit.http.PageRequest;

/** The conditions of one query in HQL, all of which must hold; values only ever travel as parameters. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition without a value. */
    public Conditions and(String clause) {
        clauses.add("(" + clause + ")");
        return this;
    }

    /** Adds a condition with one named value. */
    public Conditions and(String clause, String name, Object value) {
        parameters.put(name, value);
        return and(clause);
    }

    /** Goes on after the last row of the page before, in a list whose newest rows come first. */
    public Conditions olderThan(PageRequest page) {
        page.position()
                .ifPresent(last -> and(
                                "createdAt < :lastAt or (createdAt = :lastAt and id < :lastId)",
                                "lastAt",
                                last.instant(0))
                        .parameters
                        .put("lastId", last.uuid(1)));
        return this;
    }

    /** The conditions as a where clause; without any, everything matches. */
    public String where() {
        return clauses.isEmpty() ? "1 = 1" : String.join(" and ", clauses);
    }

    /** The where clause with the newest rows first. */
    public String whereNewestFirst() {
        return where() + " order by createdAt desc, id desc";
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}

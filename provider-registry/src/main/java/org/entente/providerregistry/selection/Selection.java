package org.entente.providerregistry.selection;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.PageRequest;

/** The conditions of one query, each with its parameters; a condition whose value was not asked for is left out. */
public final class Selection {
    private final String alias;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Selection(String alias) {
        this.alias = alias;
    }

    /** Begins a selection of the entity that the query calls by this alias. */
    public static Selection of(String alias) {
        return new Selection(alias);
    }

    /** Adds a condition that always holds. */
    public Selection where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a condition on one parameter, unless its value is {@code null}. */
    public Selection where(String condition, String parameter, Object value) {
        return value == null ? this : where(condition).with(parameter, value);
    }

    /** Gives a parameter of a condition its value. */
    public Selection with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Limits the selection to what comes after the page before, newest first. */
    public Selection after(PageRequest page) {
        page.position()
                .ifPresent(
                        position -> where("%1$s.createdAt < :lastAt or (%1$s.createdAt = :lastAt and %1$s.id < :lastId)"
                                        .formatted(alias))
                                .with("lastAt", position.instant(0))
                                .with("lastId", position.uuid(1)));
        return this;
    }

    /** The query: what is selected, these conditions, newest first. */
    public String query(String selected) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "%1$s%2$s order by %3$s.createdAt desc, %3$s.id desc".formatted(selected, where, alias);
    }

    /** Gives the query its parameters. */
    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Where a row stands in this order. */
    public static Cursor cursor(Instant createdAt, UUID id) {
        return Cursor.of(createdAt, id);
    }
}

package org.entente.gateway.stream.rest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.kit.problem.Problem;

/** Reads the query parameters that pages and streams share. */
final class EventFilters {
    private EventFilters() {}

    /** @throws Problem {@code invalid-input} for a subject that is no id */
    static EventFilter of(List<String> types, String subject) {
        return new EventFilter(Set.copyOf(types), Optional.ofNullable(subject).map(EventFilters::id));
    }

    /** @throws Problem {@code invalid-input} for what is no position */
    static Long position(String field, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw Problem.invalid(field, "must be the position of an event");
        }
        return Long.valueOf(text);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.invalid("subject", "must be the id of an aggregate");
        }
    }
}

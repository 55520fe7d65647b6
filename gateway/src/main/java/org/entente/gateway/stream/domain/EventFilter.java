package org.entente.gateway.stream.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which events a reader asks for.
 *
 * @param types CloudEvents types; empty means all
 * @param subject the one aggregate asked for; empty means all
 */
public record EventFilter(Set<String> types, Optional<UUID> subject) {
    public EventFilter {
        types = Set.copyOf(types);
    }

    public boolean matches(StreamEvent event) {
        return (types.isEmpty() || types.contains(event.type()))
                && (subject.isEmpty() || subject.get().equals(event.subject()));
    }
}

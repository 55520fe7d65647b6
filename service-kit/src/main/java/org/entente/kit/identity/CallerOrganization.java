package org.entente.kit.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The organization that a caller acts for, as the identity provider states it.
 *
 * @param id the organization's id in the identity provider, the same in every service
 * @param alias its short name
 * @param kind {@code COMPANY}, {@code AGENCY}, {@code BUYER}, {@code LABORATORY} or {@code PROGRAM}; null when the token names none
 * @param attributes every attribute in the token, such as {@code agency}
 */
public record CallerOrganization(UUID id, String alias, String kind, Map<String, List<String>> attributes) {

    public CallerOrganization {
        Objects.requireNonNull(id, "id");
        attributes = Map.copyOf(attributes);
    }

    /** The first value of an attribute. */
    public Optional<String> attribute(String name) {
        return attributes.getOrDefault(name, List.of()).stream().findFirst();
    }
}

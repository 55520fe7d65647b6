package org.entente.kit.identity;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks for something: a person, a partner system, or the service itself.
 *
 * @param subject stable id of the caller
 * @param name name to show in timelines and audit rows
 * @param roles realm roles
 * @param organization the organization the caller acts for; null for a caller without one
 */
public record Caller(String subject, String name, Set<String> roles, CallerOrganization organization) {

    public Caller {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(String... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    public boolean belongsTo(UUID organizationId) {
        return organization != null && organization.id().equals(organizationId);
    }
}

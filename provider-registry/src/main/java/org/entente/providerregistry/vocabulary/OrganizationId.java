package org.entente.providerregistry.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names an organization. */
public record OrganizationId(UUID value) {
    public OrganizationId {
        requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

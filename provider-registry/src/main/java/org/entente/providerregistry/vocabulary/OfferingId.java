package org.entente.providerregistry.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names an offering. */
public record OfferingId(UUID value) {
    public OfferingId {
        requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

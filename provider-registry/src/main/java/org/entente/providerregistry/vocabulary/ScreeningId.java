package org.entente.providerregistry.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a screening. */
public record ScreeningId(UUID value) {
    public ScreeningId {
        requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.entente.providerregistry.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names an attestation. */
public record AttestationId(UUID value) {
    public AttestationId {
        requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

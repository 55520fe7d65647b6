package org.entente.providerregistry.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Names a certification. */
public record CertificationId(UUID value) {
    public CertificationId {
        requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

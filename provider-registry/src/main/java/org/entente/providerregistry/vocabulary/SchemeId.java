package org.entente.providerregistry.vocabulary;

import static java.util.Objects.requireNonNull;

/** Names a certification scheme in words, such as {@code ENTENTE-HARDWARE-1}. */
public record SchemeId(String value) {
    public SchemeId {
        requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.entente.consortiumservice.consortium.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identity of a consortium. Ids of other services' aggregates stay plain UUIDs: this service only carries them. */
public record ConsortiumId(UUID value) {

    /** A new identity. */
    public static ConsortiumId next() {
        return new ConsortiumId(UUID.randomUUID());
    }

    /** The one identity that a selection can lead to, however often its event is handled. */
    public static ConsortiumId ofSelection(UUID eventId) {
        return new ConsortiumId(UUID.nameUUIDFromBytes(("consortium of " + eventId).getBytes(StandardCharsets.UTF_8)));
    }
}

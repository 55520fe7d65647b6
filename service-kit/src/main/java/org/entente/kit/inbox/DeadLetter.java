package org.entente.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that a consumer could not handle, or that waits behind one.
 *
 * @param consumer the channel that could not handle it
 * @param eventId id of the event
 * @param type event type; null where the record carries none
 * @param topic where it came from
 * @param partition original partition
 * @param offset original offset
 * @param key record key; null where it has none
 * @param reason what went wrong, or {@code parked behind <event id>}
 * @param attempts how often it was tried; 0 for one that waits
 * @param at when it was set aside
 */
public record DeadLetter(
        String consumer,
        UUID eventId,
        String type,
        String topic,
        int partition,
        long offset,
        String key,
        String reason,
        int attempts,
        Instant at) {}

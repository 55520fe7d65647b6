package org.entente.gateway.stream.domain;

import java.util.UUID;

/**
 * An event as everybody may see it, before it has a position in the log.
 *
 * @param json the structured CloudEvent, its data cut down to the public audience; one line
 */
public record PublicEvent(UUID id, String type, UUID subject, long sequence, String json) {}

package org.entente.gateway.stream.domain;

import java.util.UUID;

/**
 * An event of the partner log.
 *
 * @param position where it stands in the log; without holes, in the order in which events became visible
 * @param json the structured CloudEvent with public data; one line
 */
public record StreamEvent(long position, String type, UUID subject, String json) {}

package org.entente.contracts;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The CloudEvents 1.0 attributes of one event.
 *
 * @param id unique over all events; consumers recognize a redelivery by it
 * @param type the name in {@link EventCatalog}, such as {@code org.entente.deal.opened.v1}
 * @param source {@code /entente/<application>}
 * @param subject the aggregate that the fact is about; also the Kafka key
 * @param sequence gap-free per subject, starting at 1
 * @param time when the fact was recorded
 * @param correlationId joins everything that one request caused; may be {@code null}
 * @param causationId the request or event that caused this one; may be {@code null}
 * @param traceparent W3C trace context; may be {@code null}
 * @param dataSchema names the JSON Schema of the payload; may be {@code null}
 */
public record EventMetadata(
        UUID id,
        String type,
        String source,
        UUID subject,
        long sequence,
        Instant time,
        String correlationId,
        String causationId,
        String traceparent,
        String dataSchema) {
    public EventMetadata {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
    }
}

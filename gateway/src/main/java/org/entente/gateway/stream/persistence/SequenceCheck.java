package org.entente.gateway.stream.persistence;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.gateway.stream.domain.PublicEvent;
import org.jboss.logging.Logger;

/** Counts events that do not continue their subject's sequence; both counts must stay zero. */
@ApplicationScoped
class SequenceCheck {
    private static final Logger LOG = Logger.getLogger(SequenceCheck.class);

    private final Counter gaps;
    private final Counter reversals;

    SequenceCheck(MeterRegistry meters) {
        gaps = counter(meters, "gap");
        reversals = counter(meters, "backwards");
    }

    private static Counter counter(MeterRegistry meters, String kind) {
        return Counter.builder("entente.stream.order.broken")
                .description("Events that did not continue the sequence of their subject")
                .tag("kind", kind)
                .register(meters);
    }

    void check(List<AppendedRow> rows, Map<UUID, PublicEvent> events) {
        var last = new HashMap<UUID, Long>();
        for (AppendedRow row : rows) {
            PublicEvent event = events.get(row.eventId());
            long expected = last.getOrDefault(event.subject(), row.previous()) + 1;
            if (event.sequence() != expected) {
                (event.sequence() > expected ? gaps : reversals).increment();
                LOG.warnf(
                        "Event %s of %s has sequence %d, not %d",
                        event.id(), event.subject(), event.sequence(), expected);
            }
            last.merge(event.subject(), event.sequence(), Math::max);
        }
    }
}

package org.entente.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.EventType;
import org.entente.kit.trace.CurrentTrace;

/** Hands one letter to the reaction to it, in the running transaction: the dedupe row and the effect commit together or not at all. */
@ApplicationScoped
class Delivery {

    private final InboxTable inbox;

    Delivery(InboxTable inbox) {
        this.inbox = inbox;
    }

    void deliver(Letter letter, Reactions reactions) {
        EventMetadata metadata = EventCodec.metadata(letter.headers());
        Optional<EventType> type = EventCatalog.byName(metadata.type());
        boolean first = inbox.record(letter.consumer(), metadata.id(), type.isPresent());
        if (!first || type.isEmpty()) {
            return;
        }
        DomainEvent event = EventCodec.decode(type.get(), letter.value());
        CurrentTrace.causedBy(metadata, () -> reactions.on(metadata, event));
    }
}

package org.entente.kit.inbox;

import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;

/** What a consumer does with an event of one type; runs inside the inbox's transaction and must not start its own. */
@FunctionalInterface
public interface EventHandler<E extends DomainEvent> {

    void on(EventMetadata metadata, E event);
}

package org.entente.kit.inbox;

import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;

/** What a consumer does with one event; runs inside the inbox's transaction and must not start its own. */
@FunctionalInterface
public interface EventHandler {

    void on(EventMetadata metadata, DomainEvent event);
}

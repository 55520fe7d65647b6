package org.entente.kit.journal;

import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;

/**
 * An event as the journal keeps it.
 *
 * @param metadata id, sequence, time and the rest of the envelope
 * @param actor name of the caller that caused it
 * @param event what happened
 */
public record RecordedEvent(EventMetadata metadata, String actor, DomainEvent event) {}

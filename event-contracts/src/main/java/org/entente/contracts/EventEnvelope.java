package org.entente.contracts;

/** An event with its attributes. */
public record EventEnvelope(EventMetadata metadata, DomainEvent event) {}

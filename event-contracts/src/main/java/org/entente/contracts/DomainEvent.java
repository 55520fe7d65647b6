package org.entente.contracts;

/** A fact that happened; {@link EventCatalog} lists every kind there is. */
public interface DomainEvent {}

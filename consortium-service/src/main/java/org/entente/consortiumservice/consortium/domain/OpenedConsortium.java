package org.entente.consortiumservice.consortium.domain;

import java.util.List;
import org.entente.contracts.DomainEvent;

/** A consortium that has just come into being, with the events that say so. */
public record OpenedConsortium(Consortium consortium, List<DomainEvent> events) {}

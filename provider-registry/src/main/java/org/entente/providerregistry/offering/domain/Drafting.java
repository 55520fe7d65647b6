package org.entente.providerregistry.offering.domain;

import java.util.List;
import org.entente.contracts.DomainEvent;

/** A newly drafted offering and what its drafting caused. */
public record Drafting(Offering offering, List<DomainEvent> events) {}

package org.entente.providerregistry.organization.domain;

import java.util.List;
import org.entente.contracts.DomainEvent;

/** A newly registered organization and what its registration caused. */
public record Registration(Organization organization, List<DomainEvent> events) {}

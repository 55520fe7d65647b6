package org.entente.providerregistry.certification.domain;

import java.util.List;
import org.entente.contracts.DomainEvent;

/** A newly applied-for certification and what the application caused. */
public record Application(Certification certification, List<DomainEvent> events) {}

package org.entente.providerregistry.attestation.domain;

import java.util.List;
import org.entente.contracts.DomainEvent;

/** A newly recorded attestation and what its recording caused. */
public record Recording(Attestation attestation, List<DomainEvent> events) {}

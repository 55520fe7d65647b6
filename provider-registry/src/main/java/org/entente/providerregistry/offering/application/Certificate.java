package org.entente.providerregistry.offering.application;

import java.time.LocalDate;
import org.entente.providerregistry.vocabulary.CertificationId;

/** What an offering shows of its latest certificate; {@code validUntil} is {@code null} until it is granted. */
public record Certificate(CertificationId id, String state, LocalDate validUntil) {}

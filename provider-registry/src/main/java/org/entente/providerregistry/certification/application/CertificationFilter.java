package org.entente.providerregistry.certification.application;

import java.time.LocalDate;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Which certifications are asked for; {@code null} leaves a field open, {@code today} says what is expired. */
public record CertificationFilter(String state, OfferingId offering, LocalDate today) {}

package org.entente.providerregistry.attestation.application;

import org.entente.providerregistry.vocabulary.OfferingId;

/** Which attestations are asked for, by either of their offerings; {@code null} leaves a field open. */
public record AttestationFilter(String state, OfferingId offering) {}

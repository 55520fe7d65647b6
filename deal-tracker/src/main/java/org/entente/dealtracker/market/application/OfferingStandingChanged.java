package org.entente.dealtracker.market.application;

import java.util.UUID;

/** Told in the same transaction: what speaks against this offering may have changed, by what {@code how} says as a sentence. */
public record OfferingStandingChanged(UUID offeringId, String how) {}

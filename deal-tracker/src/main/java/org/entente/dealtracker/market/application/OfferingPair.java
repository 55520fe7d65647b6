package org.entente.dealtracker.market.application;

import java.util.UUID;

/** Two offerings that were validated together, in the versions that are published now, and confirmed by both sides. */
public record OfferingPair(UUID one, UUID other) {}

package org.entente.dealtracker.market.application;

import java.util.UUID;

/** Two organizations, one of which accepted the other's partnership proposal. */
public record Partnership(UUID one, UUID other) {}

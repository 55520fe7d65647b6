package org.entente.dealtracker.deal.application;

import java.util.UUID;

/** Told in the same transaction: the deal will not go on, and with it nothing that was asked for it. */
public record DealWasWithdrawn(UUID dealId, String reason) {}

package org.entente.dealtracker.deal.application;

import java.util.UUID;

/** Told in the same transaction: the deal chose a consortium, something became of that, or the deal has none any more. */
public record DealConsortiumChanged(UUID dealId) {}

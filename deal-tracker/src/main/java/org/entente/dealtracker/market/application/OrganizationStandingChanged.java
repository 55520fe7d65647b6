package org.entente.dealtracker.market.application;

import java.util.UUID;

/** The same as {@link OfferingStandingChanged} for everything that this organization offers. */
public record OrganizationStandingChanged(UUID organizationId, String how) {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The license that a deal needs was issued. */
public record DealLicensed(
        @Visible(PUBLIC) UUID dealId, @Visible(PUBLIC) UUID licenseId) implements DomainEvent {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** All of the quantity of a license is drawn. */
public record LicenseExhausted(
        @Visible(PUBLIC) UUID licenseId, @Visible(PUBLIC) UUID dealId) implements DomainEvent {}

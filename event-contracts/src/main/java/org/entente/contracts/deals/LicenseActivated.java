package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** Every party has acknowledged the conditions of a license, so that it may be drawn from. */
public record LicenseActivated(
        @Visible(PUBLIC) UUID licenseId, @Visible(PUBLIC) UUID dealId) implements DomainEvent {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The last day of a license is over. */
public record LicenseExpired(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) LocalDate validUntil) implements DomainEvent {}

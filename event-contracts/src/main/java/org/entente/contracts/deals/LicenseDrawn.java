package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * Something was shipped under a license.
 *
 * @param reference of the shipment
 * @param remainingQuantity of the offering, after it
 */
public record LicenseDrawn(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) UUID offeringId,
        @Visible(PARTIES) long quantity,
        @Visible(PARTIES) long valueUsd,
        @Visible(PARTIES) LocalDate drawnOn,
        @Visible(PARTIES) String reference,
        @Visible(PARTIES) long remainingQuantity)
        implements DomainEvent {}

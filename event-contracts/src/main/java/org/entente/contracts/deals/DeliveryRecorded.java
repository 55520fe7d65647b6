package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * The buyer has what an offering of the deal's consortium was to supply.
 *
 * <p>By when it was promised is in {@link DealOpened}. Who supplied what, and when, is for the parties, as who is in the consortium is.
 */
public record DeliveryRecorded(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) UUID offeringId,
        @Visible(PARTIES) UUID organizationId,
        @Visible(PARTIES) LocalDate deliveredOn)
        implements DomainEvent {}

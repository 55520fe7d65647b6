package org.entente.dealtracker.license.domain;

import java.util.UUID;

/**
 * How much of an offering: what a report says was delivered, or what a license took over.
 *
 * @param quantity in the unit of the license's line
 */
public record DeliveredQuantity(UUID offeringId, long quantity) {}

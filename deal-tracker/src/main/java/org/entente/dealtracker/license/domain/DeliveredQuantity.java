package org.entente.dealtracker.license.domain;

import java.util.UUID;

/**
 * What a report says was delivered.
 *
 * @param quantity in the unit of the license's line
 */
public record DeliveredQuantity(UUID offeringId, long quantity) {}

package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The buyer has what an offering was to supply.
 *
 * @param organizationId who supplied it, whoever is in the consortium later
 */
@Embeddable
public record Delivery(
        @Column(name = "offering_id") UUID offeringId,
        @Column(name = "organization_id") UUID organizationId,
        @Column(name = "delivered_on") LocalDate deliveredOn) {

    /** Whether it kept this promise: the promised day itself is still on time. */
    public boolean onTime(LocalDate promised) {
        return !deliveredOn.isAfter(promised);
    }
}

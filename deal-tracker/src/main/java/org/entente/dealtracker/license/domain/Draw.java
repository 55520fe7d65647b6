package org.entente.dealtracker.license.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A shipment under a license.
 *
 * @param valueUsd whole US dollars
 * @param reference by which the exporter finds the shipment again; one shipment draws each offering once
 */
@Embeddable
public record Draw(
        @Column(name = "offering_id") UUID offeringId,
        long quantity,
        @Column(name = "value_usd") long valueUsd,
        @Column(name = "drawn_on") LocalDate drawnOn,
        String reference) {}

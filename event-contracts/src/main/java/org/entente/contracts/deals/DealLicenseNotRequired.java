package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The review found that a deal needs no license. */
public record DealLicenseNotRequired(
        @Visible(PUBLIC) UUID dealId, @Visible(PUBLIC) UUID reviewId) implements DomainEvent {}

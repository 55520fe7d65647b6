package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * Commerce returned an application: it decides nothing on the merits (15 CFR 750.4(a), 748.4).
 *
 * @param registered false of one that was too deficient to be registered
 */
public record ReviewReturned(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) boolean registered,
        @Visible(PARTIES) String reasons)
        implements DomainEvent {}

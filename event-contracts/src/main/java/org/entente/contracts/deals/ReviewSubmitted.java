package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.Country;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** An exporter submitted a license application. */
public record ReviewSubmitted(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) String applicationNumber,
        @Visible(PARTIES) UUID applicantOrganizationId,
        @Visible(PUBLIC) @Country String destination)
        implements DomainEvent {}

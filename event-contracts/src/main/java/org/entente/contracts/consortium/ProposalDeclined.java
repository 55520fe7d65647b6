package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The addressee declined a partnership proposal. */
public record ProposalDeclined(
        @Visible(PUBLIC) UUID proposalId,
        @Visible(PARTIES) UUID fromOrganizationId,
        @Visible(PARTIES) UUID toOrganizationId,
        @Visible(PARTIES) String reason)
        implements DomainEvent {}

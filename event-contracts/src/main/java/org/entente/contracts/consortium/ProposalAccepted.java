package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The addressee accepted a partnership proposal. */
public record ProposalAccepted(
        @Visible(PUBLIC) UUID proposalId,
        @Visible(PARTIES) UUID fromOrganizationId,
        @Visible(PARTIES) UUID toOrganizationId)
        implements DomainEvent {}

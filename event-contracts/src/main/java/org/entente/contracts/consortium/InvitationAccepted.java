package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** An organization agreed to join a consortium. */
public record InvitationAccepted(
        @Visible(PUBLIC) UUID consortiumId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) UUID organizationId)
        implements DomainEvent {}

package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** An organization refused to join a consortium. */
public record InvitationDeclined(
        @Visible(PUBLIC) UUID consortiumId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) UUID organizationId,
        @Visible(PARTIES) String reason)
        implements DomainEvent {}

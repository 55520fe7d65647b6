package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** A policy directive was withdrawn before it was in force. */
public record DirectiveWithdrawn(
        @Visible(PUBLIC) UUID directiveId,
        @Visible(AGENCIES) String reason) implements DomainEvent {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** A policy directive holds no deal any more. */
public record DirectiveLifted(
        @Visible(PUBLIC) UUID directiveId, @Visible(PUBLIC) String reason) implements DomainEvent {}

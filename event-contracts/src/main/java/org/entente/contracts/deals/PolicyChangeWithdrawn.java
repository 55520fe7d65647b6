package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The proposal of a change of policy was withdrawn before it changed anything. */
public record PolicyChangeWithdrawn(
        @Visible(PUBLIC) UUID policyId, @Visible(AGENCIES) String reason) implements DomainEvent {}

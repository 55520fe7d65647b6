package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** An organization may no longer act in the marketplace. */
public record OrganizationSuspended(
        @Visible(PUBLIC) UUID organizationId,
        @Visible(PARTIES) String reason) implements DomainEvent {}

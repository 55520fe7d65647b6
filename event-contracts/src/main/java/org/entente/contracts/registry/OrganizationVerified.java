package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The program office verified an organization's identity. */
public record OrganizationVerified(@Visible(PUBLIC) UUID organizationId) implements DomainEvent {}

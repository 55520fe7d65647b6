package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** An offering did not meet its certification scheme. */
public record CertificationRefused(
        @Visible(PUBLIC) UUID certificationId,
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) UUID organizationId,
        @Visible(PARTIES) String reasons)
        implements DomainEvent {}

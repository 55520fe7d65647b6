package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** A provider applied to have an offering certified under a scheme. */
public record CertificationApplied(
        @Visible(PUBLIC) UUID certificationId,
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) UUID organizationId,
        @Visible(PUBLIC) String schemeId)
        implements DomainEvent {}

package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** An assessor took up an application for certification. */
public record CertificationAssessmentStarted(
        @Visible(PUBLIC) UUID certificationId,
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) UUID organizationId) implements DomainEvent {}

package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** An attestation no longer counts. */
public record AttestationWithdrawn(
        @Visible(PUBLIC) UUID attestationId,
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) UUID otherOfferingId,
        @Visible(PARTIES) String reason)
        implements DomainEvent {}

package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The other side confirmed that two offerings were validated together. */
public record AttestationConfirmed(
        @Visible(PUBLIC) UUID attestationId,
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) String offeringVersion,
        @Visible(PUBLIC) UUID otherOfferingId,
        @Visible(PUBLIC) String otherOfferingVersion)
        implements DomainEvent {}

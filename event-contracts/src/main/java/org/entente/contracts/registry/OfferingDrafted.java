package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;

/** A provider began to describe an offering that nobody else sees yet. */
public record OfferingDrafted(
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) UUID organizationId,
        @Visible(PARTIES) String name,
        @Visible(PARTIES) Layer layer,
        @Visible(PARTIES) ComponentSlot componentSlot,
        @Visible(PARTIES) String version)
        implements DomainEvent {}

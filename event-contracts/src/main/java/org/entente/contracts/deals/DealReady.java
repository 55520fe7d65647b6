package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** A deal has a formed consortium and may be submitted for review. */
public record DealReady(
        @Visible(PUBLIC) UUID dealId, @Visible(PUBLIC) UUID consortiumId) implements DomainEvent {}

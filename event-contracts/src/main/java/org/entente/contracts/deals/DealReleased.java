package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** A hold on a deal was lifted. */
public record DealReleased(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) UUID holdId,
        @Visible(PARTIES) String how) implements DomainEvent {}

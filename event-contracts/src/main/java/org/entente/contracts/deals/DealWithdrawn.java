package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The buyer gave up a deal. */
public record DealWithdrawn(
        @Visible(PUBLIC) UUID dealId, @Visible(PARTIES) String reason) implements DomainEvent {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** A deal fell back to assembling: its consortium was given up or dissolved, for the reason given as a sentence. */
public record DealConsortiumLost(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) UUID consortiumId,
        @Visible(PARTIES) String reason) implements DomainEvent {}

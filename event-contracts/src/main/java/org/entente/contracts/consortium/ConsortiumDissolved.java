package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** A consortium ended. */
public record ConsortiumDissolved(
        @Visible(PUBLIC) UUID consortiumId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) String reason) implements DomainEvent {}

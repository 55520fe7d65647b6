package org.entente.contracts.consortium;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** A member is to take the place of an offering that leaves the consortium. */
public record AmendmentOpened(
        @Visible(PUBLIC) UUID consortiumId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) UUID leavingOfferingId,
        @Visible(PARTIES) Member joining)
        implements DomainEvent {}

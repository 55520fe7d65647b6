package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.consortium.Member;

/** An offering is to replace another in a deal's consortium. */
public record SubstituteSelected(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) UUID leavingOfferingId,
        @Visible(PARTIES) Member joining) implements DomainEvent {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.HoldReason;

/** A deal stands still until what {@code liftedBy} names in plain words has happened. */
public record DealHeld(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) UUID holdId,
        @Visible(PUBLIC) HoldReason reason,
        @Visible(PARTIES) String detail,
        @Visible(PARTIES) @MayBeAbsent String owner,
        @Visible(PARTIES) String liftedBy)
        implements DomainEvent {}

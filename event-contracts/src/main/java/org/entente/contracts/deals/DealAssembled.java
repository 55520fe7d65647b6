package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** Consortia for a deal were computed; {@code candidates} says how many were found. */
public record DealAssembled(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) UUID assemblyId,
        @Visible(PUBLIC) boolean feasible,
        @Visible(PARTIES) int candidates)
        implements DomainEvent {}

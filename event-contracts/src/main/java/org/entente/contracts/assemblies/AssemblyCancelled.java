package org.entente.contracts.assemblies;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** Somebody stopped a run; {@code candidates} says how many consortia were known by then. */
public record AssemblyCancelled(
        @Visible(PUBLIC) UUID assemblyId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) int candidates,
        @Visible(PARTIES) long elapsedMilliseconds)
        implements DomainEvent {}

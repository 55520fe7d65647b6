package org.entente.contracts.assemblies;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** A run could not be answered, for the reason in plain words. */
public record AssemblyFailed(
        @Visible(PUBLIC) UUID assemblyId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) String reason) implements DomainEvent {}

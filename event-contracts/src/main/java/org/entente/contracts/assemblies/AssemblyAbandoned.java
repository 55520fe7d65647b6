package org.entente.contracts.assemblies;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** The service stopped in the middle of a run, which has no answer and can be repeated. */
public record AssemblyAbandoned(
        @Visible(PUBLIC) UUID assemblyId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId) implements DomainEvent {}

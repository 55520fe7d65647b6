package org.entente.contracts.assemblies;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** The assembler was set to work; without a deal it is a what-if, and a repeat names the run whose inputs it has. */
public record AssemblyStarted(
        @Visible(PUBLIC) UUID assemblyId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) UUID askedByOrganizationId,
        @Visible(PARTIES) String inputsHash,
        @Visible(PARTIES) @MayBeAbsent UUID repeats)
        implements DomainEvent {}

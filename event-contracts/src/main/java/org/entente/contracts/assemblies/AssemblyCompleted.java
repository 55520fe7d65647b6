package org.entente.contracts.assemblies;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** A run came to its end. Where it is not proven, time ran out, and {@code gap} is how many more points something unknown could have. */
public record AssemblyCompleted(
        @Visible(PUBLIC) UUID assemblyId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) boolean provenOptimal,
        @Visible(PARTIES) int candidates,
        @Visible(PARTIES) @MayBeAbsent Long objective,
        @Visible(PARTIES) @MayBeAbsent Long gap,
        @Visible(PARTIES) long elapsedMilliseconds)
        implements DomainEvent {}

package org.entente.contracts.assemblies;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** A run that goes on knows a better consortium; told at most once a second; {@code gap} is how many more points something unknown could have. */
public record AssemblyImproved(
        @Visible(PUBLIC) UUID assemblyId,
        @Visible(PUBLIC) @MayBeAbsent UUID dealId,
        @Visible(PARTIES) long objective,
        @Visible(PARTIES) long gap,
        @Visible(PARTIES) long elapsedMilliseconds)
        implements DomainEvent {}

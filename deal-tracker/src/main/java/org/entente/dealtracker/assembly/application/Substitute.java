package org.entente.dealtracker.assembly.application;

/** An offering that could take a lost one's place, and the consortium that this would give. */
public record Substitute(AssembledOffering joining, RankedConsortium consortium) {}

package org.entente.dealtracker.assembly.application;

/** Told in the same transaction: a run has ended, one way or another. */
public record AssemblyEnded(AssemblyRun run) {}

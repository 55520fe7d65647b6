package org.entente.dealtracker.assembly.application;

import java.time.Instant;
import java.util.UUID;

/**
 * A run in a list.
 *
 * @param whatIf what a what-if asked; {@code null} of a deal's run
 * @param consortia how many it found
 * @param bestObjective points of the first one; {@code null} without any
 * @param provenOptimal {@code null} without an answer
 * @param sameAnswer whether a repeat answered the same; {@code null} where it repeats nothing that had an answer
 */
public record RunLine(
        UUID id,
        UUID dealId,
        UUID repeats,
        AssemblyState state,
        Asker asker,
        RunOrder.WhatIf whatIf,
        String inputsHash,
        Instant createdAt,
        Instant updatedAt,
        int consortia,
        Long bestObjective,
        Boolean provenOptimal,
        Boolean sameAnswer) {}

package org.entente.dealtracker.deal.rest;

import java.time.Instant;
import java.util.UUID;
import org.entente.dealtracker.deal.application.AssemblySummary;

/**
 * A past assembly in a line.
 *
 * @param feasible whether any consortium was found
 * @param count how many were proposed
 * @param bestObjective points of the best one; {@code null} without any
 */
record AssemblyLineResponse(UUID id, Instant createdAt, boolean feasible, int count, Long bestObjective) {

    static AssemblyLineResponse of(AssemblySummary assembly) {
        return new AssemblyLineResponse(
                assembly.id(),
                assembly.createdAt(),
                assembly.consortia() > 0,
                assembly.consortia(),
                assembly.bestObjective());
    }
}

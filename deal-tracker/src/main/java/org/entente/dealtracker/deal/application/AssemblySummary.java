package org.entente.dealtracker.deal.application;

import java.time.Instant;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.RankedConsortium;

/**
 * A past assembly of a deal in a line.
 *
 * @param requestedByOrganization whose it is; {@code null} for the deal's own
 * @param consortia how many were proposed; none where there is none
 * @param bestObjective points of the first one; {@code null} without any
 */
public record AssemblySummary(
        UUID id, UUID dealId, UUID requestedByOrganization, Instant createdAt, int consortia, Long bestObjective) {

    static AssemblySummary of(AssemblyRun run) {
        return new AssemblySummary(
                run.id(),
                run.dealId(),
                run.requestedByOrganization(),
                run.createdAt(),
                run.consortia().size(),
                run.consortia().stream()
                        .findFirst()
                        .map(RankedConsortium::objective)
                        .orElse(null));
    }
}

package org.entente.dealtracker.assembly.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One run of the assembler for a deal, kept as it was.
 *
 * @param requestedByOrganization for whom it was run; {@code null} for the platform itself
 * @param inputsHash SHA-256 of the instance in canonical form, hexadecimal: the same hash means the same problem and answer
 * @param infeasible why there is no consortium; {@code null} when there is one
 */
public record AssemblyRun(
        UUID id,
        UUID dealId,
        UUID requestedByOrganization,
        Instant createdAt,
        String inputsHash,
        boolean provenOptimal,
        List<RankedConsortium> consortia,
        WhyNone infeasible) {

    public AssemblyRun {
        consortia = List.copyOf(consortia);
    }

    public Optional<RankedConsortium> ranked(int rank) {
        return consortia.stream()
                .filter(consortium -> consortium.rank() == rank)
                .findFirst();
    }
}

package org.entente.dealtracker.deal.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.RankedConsortium;
import org.entente.dealtracker.assembly.application.WhyNone;

/**
 * A run of the assembler.
 *
 * @param state {@code DONE}: runs end before they are answered
 * @param inputsHash SHA-256 of what it was run on: the same hash is the same problem and gets the same answer
 * @param infeasible why there is no consortium; {@code null} when there is one
 */
record AssemblyResponse(
        UUID id,
        String state,
        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID dealId,
        String inputsHash,
        boolean provenOptimal,
        List<RankedConsortium> consortia,
        WhyNone infeasible) {

    /** A run never changes. */
    static final long VERSION = 0;

    static AssemblyResponse of(AssemblyRun run) {
        return new AssemblyResponse(
                run.id(),
                "DONE",
                VERSION,
                run.createdAt(),
                run.createdAt(),
                run.dealId(),
                run.inputsHash(),
                run.provenOptimal(),
                run.consortia(),
                run.infeasible());
    }
}

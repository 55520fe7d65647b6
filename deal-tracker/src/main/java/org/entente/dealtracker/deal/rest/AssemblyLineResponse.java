package org.entente.dealtracker.deal.rest;

import java.time.Instant;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssemblyState;
import org.entente.dealtracker.assembly.application.RunLine;
import org.entente.dealtracker.assembly.application.RunOrder;
import org.entente.dealtracker.deal.rest.AssemblyResponse.AskerResponse;
import org.entente.kit.identity.Caller;

/**
 * A run of the assembler in a line.
 *
 * @param repeats the run whose inputs it has; {@code null} for one that repeats none
 * @param title of a what-if; {@code null} for none
 * @param destination of a what-if; {@code null} of a deal's run, which the deal says
 * @param feasible whether any consortium was found
 * @param count how many were proposed
 * @param bestObjective points of the best one; {@code null} without any
 * @param provenOptimal whether nothing better can exist; {@code null} without an answer
 * @param sameAnswer whether a repeat answered the same; {@code null} where it repeats nothing that had an answer
 */
record AssemblyLineResponse(
        UUID id,
        AssemblyState state,
        Instant createdAt,
        Instant updatedAt,
        UUID repeats,
        AskerResponse askedBy,
        String title,
        String destination,
        String inputsHash,
        boolean feasible,
        int count,
        Long bestObjective,
        Boolean provenOptimal,
        Boolean sameAnswer) {

    static AssemblyLineResponse of(RunLine run, Caller reader) {
        RunOrder.WhatIf whatIf = run.whatIf();
        return new AssemblyLineResponse(
                run.id(),
                run.state(),
                run.createdAt(),
                run.updatedAt(),
                run.repeats(),
                new AskerResponse(run.asker().nameFor(reader), run.asker().organizationId()),
                whatIf == null ? null : whatIf.title(),
                whatIf == null ? null : whatIf.need().terms().destination(),
                run.inputsHash(),
                run.consortia() > 0,
                run.consortia(),
                run.bestObjective(),
                run.provenOptimal(),
                run.sameAnswer());
    }
}

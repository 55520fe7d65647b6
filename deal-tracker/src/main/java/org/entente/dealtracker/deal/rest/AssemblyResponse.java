package org.entente.dealtracker.deal.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AssemblyState;
import org.entente.dealtracker.assembly.application.Gap;
import org.entente.dealtracker.assembly.application.Interim;
import org.entente.dealtracker.assembly.application.RankedConsortium;
import org.entente.dealtracker.assembly.application.RunAnswer;
import org.entente.dealtracker.assembly.application.RunState;
import org.entente.dealtracker.assembly.application.RunState.Abandoned;
import org.entente.dealtracker.assembly.application.RunState.Completed;
import org.entente.dealtracker.assembly.application.RunState.Failed;
import org.entente.dealtracker.assembly.application.RunState.Running;
import org.entente.dealtracker.assembly.application.SlotSupply;
import org.entente.dealtracker.assembly.application.WhyNone;
import org.entente.kit.identity.Caller;

/**
 * A run of the assembler.
 *
 * @param dealId the deal that it is for; {@code null} for a what-if
 * @param need what a what-if asked for, as it was asked; {@code null} for a deal, which states its need itself
 * @param repeats the run whose inputs it has; {@code null} for one on what the market offered when it began
 * @param inputsHash SHA-256 of what it was run on: the same hash is the same problem
 * @param words what its answer is worth, in plain words
 * @param provenOptimal whether nothing better can exist
 * @param objective points of all pieces of the best consortium together; {@code null} without one
 * @param gap how much better something unknown could be; {@code null} without a consortium
 * @param steps that the search took, the same on every machine
 * @param infeasible why there is no consortium; {@code null} when there is one, or when that was not found out
 * @param slots what the market had for each slot when the inputs were taken from it, and what of it was left out or is not known enough about
 * @param interim the best that a run under way, or one that was abandoned, has reported
 * @param sameAnswer whether a repeat answered the same; {@code null} where it repeats nothing that had an answer
 */
record AssemblyResponse(
        UUID id,
        AssemblyState state,
        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID dealId,
        WhatIfResponse need,
        UUID repeats,
        AskerResponse askedBy,
        int top,
        long timeLimitSeconds,
        String inputsHash,
        String words,
        boolean provenOptimal,
        Long objective,
        Gap gap,
        Long steps,
        Long elapsedMilliseconds,
        List<RankedConsortium> consortia,
        WhyNone infeasible,
        List<SlotSupply> slots,
        Interim interim,
        Boolean sameAnswer) {

    /** @param name as the reader may know it: of somebody of the government only the government does */
    record AskerResponse(String name, UUID organizationId) {}

    static AssemblyResponse of(AssemblyRun run, Caller reader) {
        RunAnswer answer = run.answer().orElse(null);
        return new AssemblyResponse(
                run.id(),
                run.state().name(),
                run.version(),
                run.createdAt(),
                run.updatedAt(),
                run.dealId(),
                WhatIfResponse.of(run.order().whatIf()),
                run.order().repeats(),
                new AskerResponse(run.asker().nameFor(reader), run.asker().organizationId()),
                run.order().top(),
                run.order().timeLimit().toSeconds(),
                run.inputsHash(),
                AssemblyWords.of(run),
                answer != null && answer.provenOptimal(),
                answer == null ? null : answer.objective(),
                answer == null ? null : answer.gap(),
                answer == null ? null : answer.steps(),
                answer == null ? null : answer.elapsedMilliseconds(),
                answer == null ? List.of() : answer.consortia(),
                answer == null ? null : answer.infeasible(),
                answer == null ? List.of() : answer.slots(),
                interim(run.state()),
                run.state() instanceof Completed completed ? completed.sameAnswer() : null);
    }

    private static Interim interim(RunState state) {
        return switch (state) {
            case Running(Interim best) -> best;
            case Abandoned(Interim best) -> best;
            case Completed _, RunState.Cancelled _, Failed _ -> null;
        };
    }
}

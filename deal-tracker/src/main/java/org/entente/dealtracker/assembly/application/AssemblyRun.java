package org.entente.dealtracker.assembly.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.RunState.Cancelled;
import org.entente.dealtracker.assembly.application.RunState.Completed;
import org.entente.dealtracker.assembly.application.RunState.Failed;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.entente.kit.problem.ProblemType;

/**
 * One run of the assembler, kept with what it was run on.
 *
 * @param inputsHash SHA-256 of the instance in canonical form, hexadecimal: the same hash means the same problem
 * @param version counts its changes
 */
public record AssemblyRun(
        UUID id,
        RunOrder order,
        Asker asker,
        String inputsHash,
        Instant createdAt,
        Instant updatedAt,
        long version,
        RunState state) {

    static AssemblyRun begin(RunOrder order, Asker asker, String inputsHash, Instant now) {
        return new AssemblyRun(UUID.randomUUID(), order, asker, inputsHash, now, now, 0, new RunState.Running(null));
    }

    /** {@code null} for a what-if. */
    public UUID dealId() {
        return order.dealId();
    }

    public boolean ended() {
        return !(state instanceof RunState.Running);
    }

    /**
     * Refuses to pass a failure off as an answer.
     *
     * @throws Problem for a run that failed
     */
    public void requireSearched() {
        if (state instanceof Failed failed) {
            ProblemType type = switch (failed.why()) {
                case TOO_LARGE -> AssemblyProblem.INSTANCE_TOO_LARGE;
                case FAULT -> CommonProblem.INTERNAL;
            };
            throw new Problem(type, failed.words()).with("assemblyId", id);
        }
    }

    /** What it found, whole or as far as it came. */
    public Optional<RunAnswer> answer() {
        return switch (state) {
            case Completed completed -> Optional.of(completed.answer());
            case Cancelled cancelled -> Optional.of(cancelled.answer());
            case RunState.Running _, Failed _, RunState.Abandoned _ -> Optional.empty();
        };
    }

    /** What it found in the end; empty for one that has not come to its end. */
    public Optional<RunAnswer> completed() {
        return state instanceof Completed completed ? Optional.of(completed.answer()) : Optional.empty();
    }
}

package org.entente.bench.assembly;

import java.util.Objects;
import java.util.Optional;
import org.entente.dealtracker.assembly.domain.Answer;

/** Correctness before speed: the figures of an answer that another solver contradicts count for nothing. */
public final class Gate {
    /** What the other solver's outcome shows to be wrong with our answer, if anything. */
    public static Optional<String> fault(Answer ours, Rival.Outcome other) {
        if (!ours.provenOptimal()) {
            return Optional.of("our answer is not proven");
        }
        var contradicted = other.finished()
                ? !Objects.equals(ours.objective(), other.objective())
                : other.objective() != null && (ours.objective() == null || other.objective() > ours.objective());
        return contradicted
                ? Optional.of(
                        "our objective is %s, the other solver's %s".formatted(ours.objective(), other.objective()))
                : Optional.empty();
    }

    /** Whether the gate would notice if our objective were one less than it is. */
    static boolean noticesWrong(Answer ours, Rival.Outcome other) {
        var wrong = new Answer(
                ours.objective() == null ? Long.valueOf(0) : Long.valueOf(ours.objective() - 1),
                true,
                ours.bound(),
                ours.consortia(),
                ours.infeasible(),
                ours.steps());
        return fault(wrong, other).isPresent();
    }

    private Gate() {}
}

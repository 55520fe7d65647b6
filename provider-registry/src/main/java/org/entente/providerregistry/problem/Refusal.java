package org.entente.providerregistry.problem;

import java.util.List;
import java.util.UUID;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The refusals that every feature words in the same way. */
public final class Refusal {
    private Refusal() {}

    /** The step is not legal from where the thing stands; says which ones are. */
    public static Problem step(String what, String step, String state, List<String> allowed) {
        return new Problem(CommonProblem.STATE_CONFLICT, "%s is %s: no %s from there.".formatted(what, state, step))
                .with("state", state)
                .with("allowed", allowed);
    }

    /** There is none, or none that the caller may see: the two cannot be told apart. */
    public static Problem notFound(String what, UUID id) {
        return new Problem(CommonProblem.NOT_FOUND, "There is no %s %s.".formatted(what, id));
    }

    /** The caller sees the thing and may not do this with it. */
    public static Problem forbidden(String action) {
        return new Problem(CommonProblem.FORBIDDEN, "Your roles do not allow you to %s.".formatted(action));
    }
}

package org.entente.providerregistry.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.entente.kit.problem.ProblemType;

/** What the tests expect of refusals. */
public final class Refused {
    private Refused() {}

    /** The step is refused as one that is not legal from there, and the refusal says which ones are. */
    public static void step(ThrowingCallable step, String state, List<String> allowed) {
        assertThatThrownBy(step)
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT))
                .extracting(Problem::extensions, InstanceOfAssertFactories.MAP)
                .containsEntry("state", state)
                .containsEntry("allowed", allowed);
    }

    /** It is refused with this problem; returns that, to look closer. */
    public static Problem with(ProblemType type, ThrowingCallable action) {
        var thrown = catchThrowableOfType(Problem.class, action);
        assertThat(thrown).as("refused with " + type.code()).isNotNull();
        assertThat(thrown.type()).isEqualTo(type);
        return thrown;
    }
}

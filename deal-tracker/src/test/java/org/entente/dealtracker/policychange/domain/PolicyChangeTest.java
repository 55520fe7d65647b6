package org.entente.dealtracker.policychange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.PolicyChangeActivated;
import org.entente.contracts.deals.PolicyChangeWithdrawn;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command in every state, and the two persons that a change of policy needs. */
class PolicyChangeTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Signature PROPOSER = new Signature("one", "Program Office (demo)", NOON);
    private static final Signature SECOND = new Signature("two", "Commerce Official (demo)", NOON);

    @TestFactory
    Stream<DynamicTest> everyCommandInEveryState() {
        return Arrays.stream(PolicyChangeState.values())
                .flatMap(state -> Arrays.stream(PolicyChangeCommand.values())
                        .map(command -> DynamicTest.dynamicTest(
                                command.words() + " in " + state, () -> follows(change(state), command))));
    }

    private static void follows(PolicyChange change, PolicyChangeCommand command) {
        PolicyChangeState state = change.state();
        if (state == PolicyChangeState.PROPOSED) {
            assertThat(run(change, command))
                    .hasExactlyElementsOfTypes(
                            command == PolicyChangeCommand.ACTIVATE
                                    ? PolicyChangeActivated.class
                                    : PolicyChangeWithdrawn.class);
            assertThat(change.state()).isEqualTo(command.to());
            return;
        }

        Throwable refused = catchThrowable(() -> run(change, command));

        assertThat(refused).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
            assertThat(problem.extensions()).containsEntry("allowed", List.of());
        });
        assertThat(change.state()).isEqualTo(state);
    }

    @Test
    void givenAProposalWhenItsProposerActivatesItThenASecondPersonIsAskedFor() {
        PolicyChange change = change(PolicyChangeState.PROPOSED);

        assertThatThrownBy(() -> change.activate(new Signature("one", "Another name", NOON), 1, null))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.detail()).contains("second person"));
        assertThat(change.state()).isEqualTo(PolicyChangeState.PROPOSED);
    }

    private static List<? extends DomainEvent> run(PolicyChange change, PolicyChangeCommand command) {
        return switch (command) {
            case ACTIVATE -> change.activate(SECOND, 1, null);
            case WITHDRAW -> change.withdraw("not needed", PROPOSER);
        };
    }

    private static PolicyChange change(PolicyChangeState state) {
        PolicyChange change = new PolicyChange(
                UUID.randomUUID(),
                new PolicyChangeText("Extension", "It was renewed.", null, "approved-entities"),
                new PolicyRows(List.of()),
                PROPOSER);
        switch (state) {
            case PROPOSED -> {}
            case ACTIVE -> change.activate(SECOND, 1, null);
            case WITHDRAWN -> change.withdraw("not needed", PROPOSER);
        }
        return change;
    }
}

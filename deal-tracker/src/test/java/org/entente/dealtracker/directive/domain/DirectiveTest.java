package org.entente.dealtracker.directive.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.DirectiveIssued;
import org.entente.contracts.deals.DirectiveLifted;
import org.entente.contracts.deals.DirectiveWithdrawn;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command in every state, and the two persons that a directive needs. */
class DirectiveTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Signature PROPOSER = new Signature("one", "Program Office (demo)", NOON);
    private static final Signature SECOND = new Signature("two", "Commerce Official (demo)", NOON);

    private static final Map<DirectiveCommand, Function<Directive, List<DomainEvent>>> COMMANDS = Map.of(
            DirectiveCommand.APPROVE, directive -> directive.approve(SECOND),
            DirectiveCommand.WITHDRAW, directive -> directive.withdraw("not needed", SECOND),
            DirectiveCommand.LIFT, directive -> directive.lift("it is over", SECOND));

    private static final Map<DirectiveCommand, Class<? extends DomainEvent>> FACTS = Map.of(
            DirectiveCommand.APPROVE, DirectiveIssued.class,
            DirectiveCommand.WITHDRAW, DirectiveWithdrawn.class,
            DirectiveCommand.LIFT, DirectiveLifted.class);

    @TestFactory
    Stream<DynamicTest> everyCommandInEveryState() {
        return Arrays.stream(DirectiveState.values())
                .flatMap(state -> Arrays.stream(DirectiveCommand.values())
                        .map(command -> DynamicTest.dynamicTest(
                                command.words() + " in " + state, () -> follows(directive(state), command))));
    }

    private static void follows(Directive directive, DirectiveCommand command) {
        DirectiveState state = directive.state();
        if (command.allowedIn(state)) {
            assertThat(COMMANDS.get(command).apply(directive)).hasExactlyElementsOfTypes(FACTS.get(command));
            assertThat(directive.state()).isEqualTo(command.to());
            return;
        }

        Throwable refused = catchThrowable(() -> COMMANDS.get(command).apply(directive));

        assertThat(refused).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
            assertThat(problem.extensions()).containsEntry("allowed", DirectiveCommand.allowed(state));
        });
        assertThat(directive.state()).isEqualTo(state);
    }

    @Test
    void givenAProposalWhenItsProposerApprovesItThenASecondPersonIsAskedFor() {
        Directive directive = directive(DirectiveState.PROPOSED);

        assertThatThrownBy(() -> directive.approve(new Signature("one", "Another name", NOON)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN);
                    assertThat(problem.detail()).contains("second person");
                });
        assertThat(directive.state()).isEqualTo(DirectiveState.PROPOSED);
    }

    @Test
    void givenADirectiveInForceWhenItsProposerLiftsItThenOnePersonIsEnough() {
        Directive directive = directive(DirectiveState.IN_FORCE);

        directive.lift("it is over", PROPOSER);

        assertThat(directive.state()).isEqualTo(DirectiveState.LIFTED);
        assertThat(directive.endReason()).contains("it is over");
    }

    private static Directive directive(DirectiveState state) {
        DirectiveText text =
                new DirectiveText("Frontier models", "Access is under review.", "15 CFR 744.11", Agency.COMMERCE);
        Directive directive = new Directive(
                UUID.randomUUID(), text, new Scope(List.of("SA"), null, null, null, null, null), PROPOSER);
        switch (state) {
            case PROPOSED -> {}
            case IN_FORCE -> directive.approve(SECOND);
            case LIFTED -> {
                directive.approve(SECOND);
                directive.lift("it is over", SECOND);
            }
            case WITHDRAWN -> directive.withdraw("not needed", PROPOSER);
        }
        return directive;
    }
}

package org.entente.dealtracker.financing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.deals.FinancingMoved;
import org.entente.contracts.vocabulary.FinancingInstitution;
import org.entente.contracts.vocabulary.FinancingState;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FinancingReferralTest {

    private static final Instant NOON = Instant.parse("2026-11-09T12:00:00Z");

    @ParameterizedTest
    @MethodSource("statesAndCommands")
    void givenAStateWhenACommandComesThenItIsAllowedExactlyWhereTheTableSaysSo(
            FinancingState state, FinancingCommand command) {
        FinancingReferral referral = in(state);

        FinancingTransitions.find(state, command)
                .ifPresentOrElse(
                        to -> {
                            run(referral, command);
                            assertThat(referral.state()).isEqualTo(to);
                        },
                        () -> assertThatThrownBy(() -> run(referral, command))
                                .isInstanceOfSatisfying(
                                        Problem.class,
                                        problem -> assertThat(problem.extensions())
                                                .containsEntry("state", state)
                                                .containsEntry("allowed", FinancingTransitions.allowed(state))));
    }

    static Stream<Arguments> statesAndCommands() {
        return Stream.of(FinancingState.values())
                .flatMap(state -> Stream.of(FinancingCommand.values()).map(command -> Arguments.of(state, command)));
    }

    @Test
    void givenACommitmentWhenALicenseIsMissingThenItIsNotSignedAndTheProblemSaysWhatIsMissing() {
        FinancingReferral referral = in(FinancingState.COMMITTED);

        assertThatThrownBy(() -> referral.sign(List.of("A license."), NOON))
                .hasMessageContaining("Missing: A license.")
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.extensions()).containsEntry("missing", List.of("A license.")));
        assertThat(referral.state()).isEqualTo(FinancingState.COMMITTED);
        assertThat(referral.sign(List.of(), NOON))
                .containsExactly(new FinancingMoved(
                        referral.dealId(),
                        referral.id(),
                        FinancingInstitution.EXIM,
                        FinancingState.COMMITTED,
                        FinancingState.SIGNED,
                        null));
    }

    @Test
    void givenAnInstrumentThatAnInstitutionDoesNotGiveThenTheProblemNamesThoseThatItGives() {
        assertThatThrownBy(() -> new FinancingReferral(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        new RequestedFinancing(FinancingInstitution.EXIM, FinancingInstrument.EQUITY, 1),
                        NOON))
                .hasMessageContaining("EXIM does not give EQUITY; it gives [LOAN, GUARANTEE, INSURANCE]");
    }

    private static FinancingReferral in(FinancingState state) {
        FinancingReferral referral = new FinancingReferral(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new RequestedFinancing(FinancingInstitution.EXIM, FinancingInstrument.LOAN, 1_000),
                NOON);
        List<FinancingCommand> way = switch (state) {
            case REFERRED -> List.of();
            case UNDER_REVIEW -> List.of(FinancingCommand.START_REVIEW);
            case COMMITTED -> List.of(FinancingCommand.START_REVIEW, FinancingCommand.COMMIT);
            case SIGNED -> List.of(FinancingCommand.START_REVIEW, FinancingCommand.COMMIT, FinancingCommand.SIGN);
            case DECLINED -> List.of(FinancingCommand.DECLINE);
            case WITHDRAWN -> List.of(FinancingCommand.WITHDRAW);
        };
        way.forEach(command -> run(referral, command));
        return referral;
    }

    private static void run(FinancingReferral referral, FinancingCommand command) {
        if (command == FinancingCommand.SIGN) {
            referral.sign(List.of(), NOON);
        } else {
            referral.move(command, "why", NOON);
        }
    }
}

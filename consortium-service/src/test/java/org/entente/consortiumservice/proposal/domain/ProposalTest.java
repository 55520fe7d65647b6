package org.entente.consortiumservice.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.consortium.ProposalAccepted;
import org.entente.contracts.consortium.ProposalDeclined;
import org.entente.contracts.consortium.ProposalOpened;
import org.entente.contracts.consortium.ProposalWithdrawn;
import org.entente.contracts.vocabulary.Layer;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalTest {

    private static final UUID NORTHWIND = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000001");
    private static final UUID LUMEN = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000002");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-30");
    private static final Instant IN_TIME = Instant.parse("2026-11-30T23:59:59.999999Z");
    private static final Instant TOO_LATE = Instant.parse("2026-12-01T00:00:00Z");

    /** The commands of an existing proposal. */
    enum Command {
        ACCEPT("acceptance"),
        DECLINE("decline"),
        WITHDRAW("withdrawal");

        private final String action;

        Command(String action) {
            this.action = action;
        }

        DomainEvent tell(Proposal proposal, Instant at) {
            return switch (this) {
                case ACCEPT -> proposal.accept(new ProposalCommand.Accept(at));
                case DECLINE -> proposal.decline(new ProposalCommand.Decline("no capacity", at));
                case WITHDRAW -> proposal.withdraw(new ProposalCommand.Withdraw("plans changed", at));
            };
        }
    }

    @Test
    void givenTwoOrganizations_whenOneProposes_thenTheProposalIsOpenAndSaysSo() {
        var opened = Proposal.open(ProposalId.next(), proposing(NORTHWIND, LUMEN, LAST_DAY, IN_TIME));

        assertThat(opened.proposal().stateAt(IN_TIME)).isEqualTo(new ProposalState.Open(LAST_DAY));
        assertThat(opened.event())
                .isEqualTo(new ProposalOpened(
                        opened.proposal().id().value(),
                        NORTHWIND,
                        LUMEN,
                        "Stack for clinics",
                        "One offer",
                        List.of(Layer.HARDWARE, Layer.MODELS),
                        LAST_DAY));
    }

    @Test
    void givenOneOrganization_whenItProposesToItself_thenTheRuleIsNamed() {
        assertThatThrownBy(() -> Proposal.open(ProposalId.next(), proposing(LUMEN, LUMEN, LAST_DAY, IN_TIME)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN));
    }

    @Test
    void givenAPastDay_whenAProposalIsToExpireThen_thenTheRuleIsNamed() {
        assertThatThrownBy(() -> Proposal.open(ProposalId.next(), proposing(NORTHWIND, LUMEN, LAST_DAY, TOO_LATE)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.extensions()).containsEntry("allowed", "2026-12-01 or later"));
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void givenAnOpenProposalOnItsLastDay_whenToldSomething_thenItHappens(Command command) {
        var proposal = openProposal();
        var id = proposal.id().value();

        var event = command.tell(proposal, IN_TIME);

        switch (command) {
            case ACCEPT -> {
                assertThat(event).isEqualTo(new ProposalAccepted(id, NORTHWIND, LUMEN));
                assertThat(proposal.stateAt(IN_TIME)).isEqualTo(new ProposalState.Accepted());
            }
            case DECLINE -> {
                assertThat(event).isEqualTo(new ProposalDeclined(id, NORTHWIND, LUMEN, "no capacity"));
                assertThat(proposal.stateAt(IN_TIME)).isEqualTo(new ProposalState.Declined("no capacity"));
            }
            case WITHDRAW -> {
                assertThat(event).isEqualTo(new ProposalWithdrawn(id, NORTHWIND, LUMEN, "plans changed"));
                assertThat(proposal.stateAt(IN_TIME)).isEqualTo(new ProposalState.Withdrawn("plans changed"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void givenAProposalThatIsOver_whenToldSomething_thenItIsRefusedWithTheState(ProposalStatus state, Command command) {
        var proposal = in(state);
        var at = state == ProposalStatus.EXPIRED ? TOO_LATE : IN_TIME;
        var before = proposal.stateAt(at);

        var problem = catchThrowableOfType(Problem.class, () -> command.tell(proposal, at));

        assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
        assertThat(problem.detail()).contains(command.action);
        assertThat(problem.extensions()).containsEntry("state", state).containsEntry("allowed", List.of());
        assertThat(proposal.stateAt(at)).isEqualTo(before);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(ProposalStatus.values())
                .filter(state -> state != ProposalStatus.OPEN)
                .flatMap(state -> Stream.of(Command.values()).map(command -> Arguments.of(state, command)));
    }

    @Test
    void givenAnAcceptedProposal_whenItsLastDayPasses_thenItStaysAccepted() {
        var proposal = in(ProposalStatus.ACCEPTED);

        var state = proposal.stateAt(TOO_LATE);

        assertThat(state).isEqualTo(new ProposalState.Accepted());
    }

    private static Proposal in(ProposalStatus state) {
        var proposal = openProposal();
        switch (state) {
            case OPEN, EXPIRED -> {}
            case ACCEPTED -> Command.ACCEPT.tell(proposal, IN_TIME);
            case DECLINED -> Command.DECLINE.tell(proposal, IN_TIME);
            case WITHDRAWN -> Command.WITHDRAW.tell(proposal, IN_TIME);
        }
        return proposal;
    }

    private static Proposal openProposal() {
        return Proposal.open(ProposalId.next(), proposing(NORTHWIND, LUMEN, LAST_DAY, IN_TIME))
                .proposal();
    }

    private static ProposalCommand.Open proposing(UUID from, UUID to, LocalDate expiresOn, Instant at) {
        return new ProposalCommand.Open(
                from,
                to,
                "Stack for clinics",
                "One offer",
                List.of(Layer.MODELS, Layer.HARDWARE, Layer.MODELS),
                expiresOn,
                at);
    }
}

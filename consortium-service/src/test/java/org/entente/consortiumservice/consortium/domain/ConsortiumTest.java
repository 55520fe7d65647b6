package org.entente.consortiumservice.consortium.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.consortiumservice.consortium.domain.Story.LUMEN;
import static org.entente.consortiumservice.consortium.domain.Story.MODEL;
import static org.entente.consortiumservice.consortium.domain.Story.OTHER_MODEL;
import static org.entente.consortiumservice.consortium.domain.Story.QUARRY;
import static org.entente.consortiumservice.consortium.domain.Story.accept;
import static org.entente.consortiumservice.consortium.domain.Story.decline;
import static org.entente.consortiumservice.consortium.domain.Story.dissolve;
import static org.entente.consortiumservice.consortium.domain.Story.in;
import static org.entente.consortiumservice.consortium.domain.Story.substitute;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every command: what it leads to, or that it is refused and changes nothing. */
class ConsortiumTest {

    enum Command {
        ACCEPT,
        DECLINE,
        SUBSTITUTE,
        DISSOLVE;

        List<DomainEvent> tell(Consortium consortium) {
            return switch (this) {
                case ACCEPT -> accept(consortium, invited(consortium));
                case DECLINE -> decline(consortium, invited(consortium));
                case SUBSTITUTE -> substitute(consortium, MODEL, OTHER_MODEL);
                case DISSOLVE -> dissolve(consortium);
            };
        }

        private static UUID invited(Consortium consortium) {
            return consortium.membership().invitation(QUARRY).isPresent() ? QUARRY : LUMEN;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FORMING,  ACCEPT,     FORMING,   InvitationAccepted",
        "FORMING,  DECLINE,    FORMING,   InvitationDeclined",
        "FORMING,  SUBSTITUTE, FORMING,   AmendmentOpened ConsortiumAmended",
        "FORMING,  DISSOLVE,   DISSOLVED, ConsortiumDissolved",
        "FORMED,   SUBSTITUTE, AMENDING,  AmendmentOpened",
        "FORMED,   DISSOLVE,   DISSOLVED, ConsortiumDissolved",
        "AMENDING, ACCEPT,     FORMED,    InvitationAccepted ConsortiumAmended",
        "AMENDING, DECLINE,    AMENDING,  InvitationDeclined",
        "AMENDING, SUBSTITUTE, AMENDING,  AmendmentOpened",
        "AMENDING, DISSOLVE,   DISSOLVED, ConsortiumDissolved",
    })
    void givenAState_whenToldWhatItAllows_thenTheNextStateAndTheEventsFollow(
            ConsortiumStatus state, Command command, ConsortiumStatus next, String events) {
        var consortium = in(state);

        var caused = command.tell(consortium);

        assertThat(consortium.state().status()).isEqualTo(next);
        assertThat(caused).extracting(event -> event.getClass().getSimpleName()).containsExactly(events.split(" "));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void givenAState_whenToldWhatItDoesNotAllow_thenItIsRefusedAndNothingChanges(
            ConsortiumStatus state, Command command) {
        var consortium = in(state);

        var problem = catchThrowableOfType(Problem.class, () -> command.tell(consortium));

        assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
        assertThat(problem.extensions()).containsEntry("state", state).containsEntry("allowed", List.of());
        assertThat(consortium.state().status()).isEqualTo(state);
        assertThat(consortium.membership().members())
                .isEqualTo(in(state).membership().members());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(ConsortiumStatus.FORMED, Command.ACCEPT),
                Arguments.of(ConsortiumStatus.FORMED, Command.DECLINE),
                Arguments.of(ConsortiumStatus.DISSOLVED, Command.ACCEPT),
                Arguments.of(ConsortiumStatus.DISSOLVED, Command.DECLINE),
                Arguments.of(ConsortiumStatus.DISSOLVED, Command.SUBSTITUTE),
                Arguments.of(ConsortiumStatus.DISSOLVED, Command.DISSOLVE));
    }
}

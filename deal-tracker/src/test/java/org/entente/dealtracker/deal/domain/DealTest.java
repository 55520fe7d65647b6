package org.entente.dealtracker.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.entente.dealtracker.deal.domain.DealStory.ACCELERATOR_OF_ANCHOR;
import static org.entente.dealtracker.deal.domain.DealStory.ANCHOR;
import static org.entente.dealtracker.deal.domain.DealStory.ANY;
import static org.entente.dealtracker.deal.domain.DealStory.CONSORTIUM;
import static org.entente.dealtracker.deal.domain.DealStory.MODEL;
import static org.entente.dealtracker.deal.domain.DealStory.MODEL_OF_PARTNER;
import static org.entente.dealtracker.deal.domain.DealStory.NOON;
import static org.entente.dealtracker.deal.domain.DealStory.PARTNER;
import static org.entente.dealtracker.deal.domain.DealStory.SUBSTITUTE;
import static org.entente.dealtracker.deal.domain.DealStory.TODAY;
import static org.entente.dealtracker.deal.domain.DealStory.deal;
import static org.entente.dealtracker.deal.domain.DealStory.dissolution;
import static org.entente.dealtracker.deal.domain.DealStory.held;
import static org.entente.dealtracker.deal.domain.DealStory.hold;
import static org.entente.dealtracker.deal.domain.DealStory.leaves;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command and every fact in every state, held against the table. */
class DealTest {

    private static final Map<DealCommand, Consumer<Deal>> COMMANDS = new EnumMap<>(Map.ofEntries(
            Map.entry(DealCommand.ASSEMBLE, deal -> deal.assembled(ANY, 3, NOON)),
            Map.entry(DealCommand.SELECT, DealStory::select),
            Map.entry(DealCommand.SUBSTITUTE, deal -> deal.substitute(MODEL, SUBSTITUTE, NOON)),
            Map.entry(DealCommand.ENTER_REVIEW, deal -> deal.enterReview(ANY, NOON)),
            Map.entry(DealCommand.LICENSE, deal -> deal.licensed(ANY, NOON)),
            Map.entry(DealCommand.REPLACE_LICENSE, deal -> deal.licenseReplaced(ANY, NOON)),
            Map.entry(DealCommand.RECORD_NOT_REQUIRED, deal -> deal.licenseNotRequired(NOON)),
            Map.entry(DealCommand.DENY, deal -> deal.denied(NOON)),
            Map.entry(DealCommand.RETURN, deal -> deal.returned(NOON)),
            Map.entry(DealCommand.REOPEN, deal -> deal.reopened(NOON)),
            Map.entry(DealCommand.HOLD, deal -> deal.hold(hold(ANY, MODEL))),
            Map.entry(DealCommand.RECORD_DELIVERY, deal -> deal.delivered(MODEL, TODAY, NOON)),
            Map.entry(DealCommand.WITHDRAW, deal -> deal.withdraw("no longer needed", NOON))));

    /** What happens elsewhere is never refused: it moves the deal as the table says, or leaves its stage alone. */
    private static final Map<String, Consumer<Deal>> FACTS = Map.of(
            "RECORD_FORMED", deal -> deal.consortiumFormed(CONSORTIUM, NOON),
            "RECORD_AMENDED",
                    deal -> deal.consortiumAmended(
                            CONSORTIUM, ANCHOR, List.of(ACCELERATOR_OF_ANCHOR, MODEL_OF_PARTNER), NOON),
            "LOSE_CONSORTIUM", deal -> deal.consortiumDissolved(CONSORTIUM, dissolution()));

    @TestFactory
    Stream<DynamicTest> everyCommandInEveryState() {
        return COMMANDS.entrySet().stream()
                .flatMap(each -> inEveryState(
                        each.getKey(), (deal, held) -> follows(deal, each.getKey(), each.getValue(), held)));
    }

    @TestFactory
    Stream<DynamicTest> everyFactInEveryState() {
        return FACTS.entrySet().stream()
                .flatMap(each -> inEveryState(
                        DealCommand.valueOf(each.getKey()),
                        (deal, _) -> moves(deal, DealCommand.valueOf(each.getKey()), each.getValue())));
    }

    /** An answer takes no deal out of its stage: a consortium that still forms is held, later somebody else is asked. */
    @TestFactory
    Stream<DynamicTest> aDeclinedInvitationInEveryState() {
        return inEveryState(DealCommand.LOSE_CONSORTIUM, (deal, held) -> {
            DealState stage = deal.stage();

            deal.invitationDeclined(CONSORTIUM, PARTNER, List.of(leaves()), NOON);

            assertThat(deal.stage()).isEqualTo(stage);
            assertThat(deal.progress().onHold()).isEqualTo(held || stage == DealState.CONSORTIUM_FORMING);
        });
    }

    @Test
    void givenTheTestsThenTheyTryEveryCommand() {
        Set<DealCommand> tried = EnumSet.copyOf(COMMANDS.keySet());
        FACTS.keySet().forEach(fact -> tried.add(DealCommand.valueOf(fact)));

        assertThat(tried).containsExactlyInAnyOrder(DealCommand.values());
    }

    private interface Check {
        void of(Deal deal, boolean held);
    }

    private static Stream<DynamicTest> inEveryState(DealCommand command, Check check) {
        List<DynamicTest> tests = new ArrayList<>();
        for (DealState stage : DealStory.REACHABLE) {
            String name = command.words() + " in " + stage;
            tests.add(DynamicTest.dynamicTest(name, () -> check.of(deal(stage), false)));
            if (DealTransitions.find(stage, DealCommand.HOLD).isPresent()) {
                tests.add(DynamicTest.dynamicTest(name + " on hold", () -> check.of(held(stage), true)));
            }
        }
        return tests.stream();
    }

    private static void follows(Deal deal, DealCommand command, Consumer<Deal> run, boolean held) {
        DealState stage = deal.stage();
        DealTransition row = DealTransitions.find(stage, command)
                .filter(found -> !held || found.evenOnHold())
                .orElse(null);

        Throwable refused = catchThrowable(() -> run.accept(deal));

        if (row != null) {
            assertThat(refused).isNull();
            assertThat(deal.stage()).isEqualTo(row.to());
            return;
        }
        assertThat(refused).isInstanceOf(Problem.class);
        Problem problem = (Problem) refused;
        assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
        assertThat(problem.extensions()).containsEntry("state", deal.state());
        assertThat(problem.extensions()).containsEntry("allowed", DealTransitions.allowed(stage, held));
        assertThat(deal.stage()).isEqualTo(stage);
    }

    private static void moves(Deal deal, DealCommand command, Consumer<Deal> run) {
        DealState stage = deal.stage();
        DealState expected = DealTransitions.find(stage, command)
                .filter(_ -> deal.consortium().is(CONSORTIUM))
                .map(DealTransition::to)
                .orElse(stage);

        run.accept(deal);

        assertThat(deal.stage()).isEqualTo(expected);
    }
}

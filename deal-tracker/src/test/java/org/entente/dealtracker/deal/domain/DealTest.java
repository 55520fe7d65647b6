package org.entente.dealtracker.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.contracts.vocabulary.Workload;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DealTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final UUID BUYER = UUID.fromString("00000000-0000-4000-8000-0000000000b0");
    private static final UUID ANCHOR = UUID.fromString("00000000-0000-4000-8000-0000000000a0");
    private static final UUID PARTNER = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    private static final UUID CONSORTIUM = UUID.fromString("00000000-0000-4000-8000-0000000000c0");
    private static final UUID ACCELERATOR = UUID.fromString("00000000-0000-4000-8000-0000000000f0");
    private static final UUID MODEL = UUID.fromString("00000000-0000-4000-8000-0000000000f1");
    private static final UUID OTHER_MODEL = UUID.fromString("00000000-0000-4000-8000-0000000000f2");
    private static final UUID ANY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final DealMember ACCELERATOR_OF_ANCHOR =
            DealMember.provider(ANCHOR, ComponentSlot.ACCELERATOR, ACCELERATOR);
    private static final DealMember MODEL_OF_PARTNER = DealMember.provider(PARTNER, ComponentSlot.MODEL, MODEL);
    private static final DealMember SUBSTITUTE = DealMember.provider(PARTNER, ComponentSlot.MODEL, OTHER_MODEL);

    private static final Map<DealCommand, Consumer<Deal>> COMMANDS = new EnumMap<>(Map.of(
            DealCommand.ASSEMBLE, deal -> deal.assembled(ANY, 3, NOON),
            DealCommand.SELECT, DealTest::select,
            DealCommand.SUBSTITUTE, deal -> deal.substitute(MODEL, SUBSTITUTE, NOON),
            DealCommand.ENTER_REVIEW, deal -> deal.enterReview(ANY, NOON),
            DealCommand.LICENSE, deal -> deal.licensed(ANY, NOON),
            DealCommand.RECORD_NOT_REQUIRED, deal -> deal.licenseNotRequired(NOON),
            DealCommand.DENY, deal -> deal.denied(NOON),
            DealCommand.RETURN, deal -> deal.returned(NOON),
            DealCommand.HOLD, deal -> deal.hold(hold(ANY, MODEL)),
            DealCommand.WITHDRAW, deal -> deal.withdraw("no longer needed", NOON)));

    /** Stages that a deal can be brought to today; the others come with delivery. */
    private static final List<DealState> REACHABLE = List.of(
            DealState.OPEN,
            DealState.ASSEMBLING,
            DealState.CONSORTIUM_FORMING,
            DealState.READY,
            DealState.IN_REVIEW,
            DealState.LICENSED,
            DealState.NOT_REQUIRED,
            DealState.DENIED,
            DealState.WITHDRAWN);

    @TestFactory
    List<DynamicTest> everyCommandInEveryState() {
        List<DynamicTest> tests = new ArrayList<>();
        for (DealState stage : REACHABLE) {
            COMMANDS.forEach((command, run) -> {
                tests.add(DynamicTest.dynamicTest(
                        command.words() + " in " + stage, () -> follows(deal(stage), command, run, false)));
                if (DealTransitions.find(stage, DealCommand.HOLD).isPresent()) {
                    tests.add(DynamicTest.dynamicTest(
                            command.words() + " in " + stage + " on hold",
                            () -> follows(held(stage), command, run, true)));
                }
            });
        }
        return tests;
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

    @Test
    void givenTwoHoldsWhenOneIsLiftedThenTheDealStaysOnHoldUntilTheOtherIs() {
        Deal deal = deal(DealState.IN_REVIEW);
        UUID one = new UUID(0, 1);
        UUID other = new UUID(0, 2);
        deal.hold(hold(one, MODEL));
        deal.hold(hold(other, ACCELERATOR));

        deal.release(one, "reinstated", NOON);
        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
        deal.release(other, "reinstated", NOON);

        assertThat(deal.state()).isEqualTo(DealState.IN_REVIEW);
    }

    @Test
    void givenAHoldWhenTheSameCauseComesAgainThenNothingHappens() {
        Deal deal = held(DealState.READY);

        assertThat(deal.hold(hold(ANY, MODEL))).isEmpty();
        assertThat(deal.holds().all()).hasSize(1);
    }

    @Test
    void givenAHoldWhenTheConsortiumFormsThenTheDealReturnsToReady() {
        Deal deal = held(DealState.CONSORTIUM_FORMING);

        deal.consortiumFormed(CONSORTIUM, NOON);
        assertThat(deal.state()).isEqualTo(DealState.ON_HOLD);
        deal.release(ANY, "reinstated", NOON);

        assertThat(deal.state()).isEqualTo(DealState.READY);
    }

    @Test
    void givenAHoldWhenASubstituteJoinsThenTheHoldOfTheLostOfferingIsLifted() {
        Deal deal = held(DealState.IN_REVIEW);
        deal.substitute(MODEL, SUBSTITUTE, NOON);

        List<DomainEvent> events =
                deal.consortiumAmended(CONSORTIUM, ANCHOR, List.of(ACCELERATOR_OF_ANCHOR, SUBSTITUTE), NOON);

        assertThat(events).singleElement().isInstanceOf(DealReleased.class);
        assertThat(deal.state()).isEqualTo(DealState.IN_REVIEW);
        assertThat(deal.consortium().offeringIds()).containsExactly(ACCELERATOR, OTHER_MODEL);
        assertThat(deal.consortium().pending()).isEmpty();
    }

    @Test
    void givenAFormingConsortiumWhenAnInvitationIsDeclinedThenTheDealIsAssembledAnew() {
        Deal deal = held(DealState.CONSORTIUM_FORMING);

        deal.invitationDeclined(CONSORTIUM, PARTNER, NOON);

        assertThat(deal.state()).isEqualTo(DealState.ASSEMBLING);
        assertThat(deal.consortium().chosen()).isFalse();
        assertThat(deal.consortium().members()).isEmpty();
    }

    @Test
    void givenAnotherConsortiumWhenItsFactsArriveThenNothingHappens() {
        Deal deal = deal(DealState.CONSORTIUM_FORMING);

        assertThat(deal.consortiumFormed(ANY, NOON)).isEmpty();
        assertThat(deal.invitationDeclined(ANY, PARTNER, NOON)).isEmpty();
        assertThat(deal.consortiumAmended(ANY, ANCHOR, List.of(), NOON)).isEmpty();
        assertThat(deal.stage()).isEqualTo(DealState.CONSORTIUM_FORMING);
    }

    @Test
    void givenAnAwaitedSubstituteWhenItDeclinesThenAnotherMayBeSelected() {
        Deal deal = deal(DealState.READY);
        deal.substitute(MODEL, SUBSTITUTE, NOON);
        assertThatThrownBy(() -> deal.substitute(MODEL, SUBSTITUTE, NOON)).isInstanceOf(Problem.class);

        deal.invitationDeclined(CONSORTIUM, PARTNER, NOON);

        assertThat(deal.substitute(MODEL, SUBSTITUTE, NOON)).hasSize(1);
    }

    @Test
    void givenAHoldWhenTheDealIsWithdrawnThenNothingHoldsItAnyMore() {
        Deal deal = held(DealState.READY);

        deal.withdraw("no longer needed", NOON);

        assertThat(deal.state()).isEqualTo(DealState.WITHDRAWN);
    }

    @Test
    void givenAHoldWhenADecisionIsAskedForThenTheRefusalSaysWhatLiftsIt() {
        Deal deal = held(DealState.IN_REVIEW);

        assertThatThrownBy(deal::requireDecidable).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.extensions()).containsEntry("liftedBy", List.of("lift it"));
            assertThat(problem.detail()).contains("lift it");
        });
    }

    @Test
    void givenASuspensionWhenHeldThenTheFactSaysWhyAndWhatLiftsIt() {
        List<DomainEvent> events = deal(DealState.READY).hold(hold(ANY, MODEL));

        assertThat(events).singleElement().isInstanceOfSatisfying(DealHeld.class, held -> {
            assertThat(held.reason()).isEqualTo(HoldReason.CERTIFICATION_SUSPENDED);
            assertThat(held.liftedBy()).isEqualTo("lift it");
        });
    }

    private static Hold hold(UUID cause, UUID offering) {
        return new Hold(
                UUID.randomUUID(), HoldReason.CERTIFICATION_SUSPENDED, "what", "lift it", NOON, cause, offering);
    }

    private static Deal held(DealState stage) {
        Deal deal = deal(stage);
        deal.hold(hold(ANY, MODEL));
        return deal;
    }

    private static void select(Deal deal) {
        deal.select(ANY, ANCHOR, List.of(ACCELERATOR_OF_ANCHOR, MODEL_OF_PARTNER), NOON);
    }

    /** A deal that came to this stage on the usual way. */
    private static Deal deal(DealState stage) {
        DealNeed need = new DealNeed(
                        "Clinic assistant",
                        "SA",
                        "health",
                        Workload.INFERENCE,
                        new DealNeed.EndUse("triage", new EndUser("Kestrel Clinics", "SA")))
                .filledBy(
                        List.of(
                                new NeededSlot(ComponentSlot.ACCELERATOR, false),
                                new NeededSlot(ComponentSlot.MODEL, false)),
                        List.of());
        Deal deal = new Deal(UUID.randomUUID(), BUYER, need, NOON);
        List<Consumer<Deal>> way = List.of(
                COMMANDS.get(DealCommand.ASSEMBLE),
                DealTest::select,
                d -> d.consortiumOpened(CONSORTIUM, NOON),
                d -> d.consortiumFormed(CONSORTIUM, NOON),
                COMMANDS.get(DealCommand.ENTER_REVIEW),
                COMMANDS.get(end(stage)));
        for (Consumer<Deal> step : way) {
            boolean opening = stage == DealState.CONSORTIUM_FORMING
                    && deal.stage() == stage
                    && deal.consortium().id().isEmpty();
            if (deal.stage() == stage && !opening) {
                return deal;
            }
            step.accept(deal);
        }
        return deal;
    }

    private static DealCommand end(DealState stage) {
        return switch (stage) {
            case DENIED -> DealCommand.DENY;
            case NOT_REQUIRED -> DealCommand.RECORD_NOT_REQUIRED;
            case WITHDRAWN -> DealCommand.WITHDRAW;
            default -> DealCommand.LICENSE;
        };
    }
}

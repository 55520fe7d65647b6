package org.entente.dealtracker.assembly.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.application.RunState.Cancelled;
import org.entente.dealtracker.assembly.application.RunState.Completed;
import org.entente.dealtracker.assembly.application.RunState.Failed;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Slot;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.need.domain.Levels;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.kit.identity.AfterRequest;
import org.entente.kit.identity.Caller;
import org.entente.kit.trace.Trace;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final ComponentSlot[] SLOTS = ComponentSlot.values();
    private static final Instance EASY = instance(3);
    private static final Instance HARD = instance(12);

    private final Notes notes = new Notes();

    @Test
    void givenAnInstanceThatFitsWhenCarriedOutThenItIsCompletedWithItsAnswer() {
        Completed end = (Completed) carryOut(EASY, Effort.of(LONG), null);

        assertThat(end.answer().provenOptimal()).isTrue();
        assertThat(end.answer().gap().points()).isZero();
        assertThat(end.answer().steps()).isPositive();
        assertThat(end.sameAnswer()).isNull();
    }

    @Test
    void givenARepeatWhenCarriedOutThenItSaysWhetherTheAnswerIsTheSame() {
        RunAnswer first = ((Completed) carryOut(EASY, Effort.of(LONG), null)).answer();
        RunAnswer other = new RunAnswer(1L, true, new Gap(1, 1, 0), List.of(), null, List.of(), 1L, 1L);

        assertThat(((Completed) carryOut(EASY, Effort.of(LONG), first)).sameAnswer())
                .isTrue();
        assertThat(((Completed) carryOut(EASY, Effort.of(LONG), other)).sameAnswer())
                .isFalse();
    }

    @Test
    void givenASearchThatWasCutShortWhenRepeatedForItsStepsThenItsAnswerIsTheSame() {
        RunAnswer first = ((Completed) carryOut(HARD, Effort.of(Duration.ofMillis(200)), null)).answer();

        Completed repeat = (Completed) carryOut(HARD, new Effort(LONG, first.steps(), Effort.USUAL_MEMORY), first);

        assertThat(first.provenOptimal()).isFalse();
        assertThat(first.gap().points()).isPositive();
        assertThat(repeat.sameAnswer()).isTrue();
        assertThat(repeat.answer().gap()).isEqualTo(first.gap());
    }

    @Test
    void givenAnInstanceThatDoesNotFitWhenCarriedOutThenItFailsWithWhatToDo() {
        Failed end = (Failed) carryOut(HARD, new Effort(LONG, Long.MAX_VALUE, 10), null);

        assertThat(end.why()).isEqualTo(Failed.Why.TOO_LARGE);
        assertThat(end.words()).contains("narrow the offerings").endsWith("couple fewer slots.");
    }

    @Test
    void givenAFaultWhenCarriedOutThenItFailsWithoutTellingItsText() {
        Execution execution = execution(new RunTask(run(), EASY, Effort.of(LONG), null, null));

        execution.run();

        assertThat(notes.end).isInstanceOfSatisfying(Failed.class, end -> {
            assertThat(end.why()).isEqualTo(Failed.Why.FAULT);
            assertThat(end.words()).doesNotContain("null").contains("Repeat it");
        });
    }

    @Test
    void givenARunThatIsStoppedBeforeItsTurnWhenCarriedOutThenItIsCancelledWithNothing() {
        Execution execution = execution(task(HARD, Effort.of(LONG), null));
        execution.stop();

        execution.run();

        assertThat(notes.end).isEqualTo(new Cancelled(RunAnswer.nothing()));
    }

    @Test
    void givenARunThatIsStoppedInTheMiddleWhenItEndsThenItIsCancelledWithTheBestOfIt() {
        Execution execution = execution(task(HARD, Effort.of(LONG), null));
        notes.atTheFirstReport = execution::stop;

        execution.run();

        assertThat(notes.reports).hasSize(1);
        assertThat(notes.reports.getFirst().elapsedMilliseconds()).isGreaterThanOrEqualTo(1_000);
        assertThat(notes.end)
                .isInstanceOfSatisfying(
                        Cancelled.class,
                        end -> assertThat(end.answer().objective())
                                .isGreaterThanOrEqualTo(notes.reports.getFirst().objective()));
    }

    private RunState carryOut(Instance instance, Effort effort, RunAnswer repeated) {
        execution(task(instance, effort, repeated)).run();
        return notes.end;
    }

    private Execution execution(RunTask task) {
        Caller asker = new Caller("sam", "Sam", Set.of(), null);
        Trace trace = new Trace("test", null, "00-4bf92f3577b34da6a3ce929d0e0e4728-00f067aa0ba90228-01");
        return new Execution(
                task, new AfterRequest(asker, trace), new Assemblers(new AssemblyMemory(4L << 30, 2)), notes);
    }

    private static RunTask task(Instance instance, Effort effort, RunAnswer repeated) {
        Map<UUID, MarketOffering> names = new HashMap<>();
        instance.offerings().forEach(offering -> {
            UUID id = UUID.fromString(offering.id());
            names.put(id, named(id, ComponentSlot.valueOf(offering.slots().getFirst())));
        });
        Levels levels = Levels.of(Objective.PLATFORM_POLICY, SLOTS.length, 66 * 50);
        Told told = new Told(new RequirementWords(null, UUID::toString), true);
        Ranking ranking = new RememberedRanking(instance, levels, repeated, names, told);
        return new RunTask(run(), instance, effort, ranking, repeated);
    }

    private static MarketOffering named(UUID id, ComponentSlot slot) {
        return new MarketOffering(id, "offering " + id, new UUID(1, 1), "Northwind", slot, 1, 1, 1, null, null);
    }

    private static AssemblyRun run() {
        RunOrder order = new RunOrder(null, null, new UUID(1, 1), null, 5, LONG);
        return AssemblyRun.begin(order, new Asker("Sam", new UUID(1, 1), false), "hash", Instant.EPOCH);
    }

    /** The first so many slots, every two of which had better be attested, with few offerings that are. */
    private static Instance instance(int slots) {
        Random random = new Random(7);
        List<Candidate> offerings = IntStream.range(0, slots * 16)
                .mapToObj(i -> new Candidate(
                        new UUID(2, i).toString(),
                        List.of(SLOTS[i % slots].name()),
                        new UUID(1, i % 3).toString(),
                        950 - random.nextInt(20),
                        1_000,
                        600,
                        60))
                .toList();
        Attestations.Builder attested = new Attestations.Builder();
        for (Candidate one : offerings) {
            for (Candidate other : offerings) {
                if (one.id().compareTo(other.id()) < 0 && random.nextInt(100) < 3) {
                    attested.add(one.id(), other.id());
                }
            }
        }
        List<Coupling> couplings = IntStream.range(0, slots)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, slots)
                        .mapToObj(other -> Coupling.preferred(SLOTS[one].name(), SLOTS[other].name(), 50)))
                .toList();
        List<Slot> all = IntStream.range(0, slots)
                .mapToObj(i -> new Slot(SLOTS[i].name(), SLOTS[i].layer(), false))
                .toList();
        return new Instance(all, offerings, couplings, attested.build(), Limits.NONE, 5);
    }

    /** A book that remembers what was written last. */
    private static final class Notes extends RunBook {

        private final List<Interim> reports = new ArrayList<>();
        private Runnable atTheFirstReport = () -> {};
        private RunState end;

        private Notes() {
            super(null, null, null, null, null);
        }

        @Override
        void improve(AssemblyRun run, Interim best) {
            reports.add(best);
            atTheFirstReport.run();
        }

        @Override
        void end(AssemblyRun run, RunState state) {
            end = state;
        }
    }
}

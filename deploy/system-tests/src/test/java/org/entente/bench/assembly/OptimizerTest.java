package org.entente.bench.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.search.ExactAssembler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our optimizer and CP-SAT agree. {@code -Dassembly.seed=N} repeats a run. */
class OptimizerTest {
    private static final long SEED = Long.getLong("assembly.seed", System.nanoTime());
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int SMALL_INSTANCES = 1_000;
    private static final int LARGER_INSTANCES = 12;

    @BeforeAll
    static void tellSeed() {
        System.out.println("assembly.seed=" + SEED);
    }

    @Test
    void givenSmallInstancesOfEveryKindWhenSolvedThenCpSatFindsTheSame() {
        var instances = new RandomInstances(SEED);

        var feasible = Stream.generate(instances::next)
                .limit(SMALL_INSTANCES)
                .filter(OptimizerTest::agrees)
                .count();

        assertThat(feasible).as("feasible ones among them").isBetween(SMALL_INSTANCES / 10L, SMALL_INSTANCES * 9L / 10);
    }

    @Test
    void givenLargerInstancesWhenSolvedThenCpSatFindsTheSame() {
        var banded = new PlantedFamily(6, 100, false, 0.1);
        var preferred = new PlantedFamily(5, 40, true, 0.3).withPreferredCouplings();
        var hidden = new HiddenSolutionFamily(12, 8);

        var instances = LongStream.range(SEED, SEED + LARGER_INSTANCES)
                .boxed()
                .flatMap(seed -> Stream.of(banded.instance(seed), preferred.instance(seed), hidden.instance(seed)));

        assertThat(instances).allMatch(OptimizerTest::agrees);
    }

    @Test
    void givenAPlantedFamilyWhenSolvedByEveryRivalThenAllOfThemAgree() {
        var instance = new PlantedFamily(6, 60, false, 0.1).instance(SEED);
        var answer = solve(instance);

        var outcomes = Stream.of(
                        new CpSat(CpSat.Encoding.TABLES),
                        new Choco(Choco.Strategy.SMALLEST_DOMAIN),
                        new Choco(Choco.Strategy.DOM_WDEG))
                .map(rival -> rival.build(instance).solve(LIMIT));

        assertThat(outcomes).containsOnly(new Rival.Outcome(answer.objective(), true));
    }

    @Test
    void givenAWrongObjectiveWhenComparedThenTheGateNotices() {
        var instance = new PlantedFamily(5, 20, true, 0.4).instance(SEED);
        var answer = solve(instance);
        var outcome = new CpSat(CpSat.Encoding.CLAUSES).build(instance).solve(LIMIT);

        assertThat(Gate.fault(answer, outcome)).isEmpty();
        assertThat(Gate.fault(withObjective(answer, answer.objective() - 1), outcome))
                .isPresent();
        assertThat(Gate.fault(withObjective(answer, answer.objective() + 1), outcome))
                .isPresent();
        assertThat(Gate.fault(withObjective(answer, null), outcome)).isPresent();
    }

    /** Fails where the two differ, and says whether there is a consortium at all. */
    private static boolean agrees(Instance instance) {
        var answer = solve(instance);
        var outcome = new CpSat(CpSat.Encoding.CLAUSES).build(instance).solve(LIMIT);
        assertThat(outcome.finished()).as("CP-SAT finished, seed %d", SEED).isTrue();
        assertThat(Gate.fault(answer, outcome))
                .as("seed %d: %s", SEED, instance)
                .isEmpty();
        return answer.objective() != null;
    }

    private static Answer solve(Instance instance) {
        return new ExactAssembler(System::nanoTime, Effort.of(LIMIT)).assemble(instance);
    }

    private static Answer withObjective(Answer answer, Long objective) {
        return new Answer(objective, true, objective, answer.consortia(), null, answer.steps());
    }
}

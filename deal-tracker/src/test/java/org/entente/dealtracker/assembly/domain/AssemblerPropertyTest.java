package org.entente.dealtracker.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** On random small instances the search equals trying everything; jqwik prints the seed of a failure. */
class AssemblerPropertyTest {

    private final Assembler assembler = new DepthFirstAssembler(DepthFirstAssembler.DEFAULT_STEPS);

    @Property(tries = 3_000)
    void givenAnyInstanceWhenAssembledThenTheAnswerIsWhatBruteForceFinds(@ForAll long seed) {
        Instance instance = RandomInstance.of(seed);
        List<Consortium> best = BruteForce.best(instance);

        Answer answer = assembler.assemble(instance);

        Statistics.label("feasible").collect(!best.isEmpty());
        Statistics.label("consortia").collect(best.size());
        assertThat(answer.consortia()).isEqualTo(best);
        assertThat(answer.provenOptimal()).isTrue();
        assertThat(answer.objective())
                .isEqualTo(best.isEmpty() ? null : best.getFirst().objective());
        assertThat(answer.infeasible() == null).isEqualTo(!best.isEmpty());
    }

    @Property(tries = 1_000)
    void givenAnInfeasibleInstanceWhenExplainedThenNoRequirementOfTheConflictCanBeSpared(@ForAll long seed) {
        Instance instance = RandomInstance.of(seed);
        Answer answer = assembler.assemble(instance);
        if (answer.infeasible() == null) {
            return;
        }
        List<String> conflict = answer.infeasible().conflict();

        assertThat(conflict).isNotEmpty();
        assertThat(BruteForce.best(withOnly(instance, conflict))).isEmpty();
        for (String spared : conflict) {
            List<String> others = new ArrayList<>(conflict);
            others.remove(spared);
            assertThat(BruteForce.best(withOnly(instance, others)))
                    .as("without %s", spared)
                    .isNotEmpty();
        }
    }

    @Property(tries = 500)
    void givenAnyInstanceWhenItsListsAreShuffledThenTheAnswerIsTheSame(@ForAll long seed) {
        Instance instance = RandomInstance.of(seed);
        Random random = new Random(seed);

        Answer shuffled = assembler.assemble(new Instance(
                shuffled(instance.slots(), random),
                shuffled(instance.offerings(), random),
                shuffled(instance.couplings(), random),
                shuffled(instance.attestations(), random),
                instance.limits(),
                instance.top()));

        assertThat(shuffled).isEqualTo(assembler.assemble(instance));
    }

    private static Instance withOnly(Instance instance, List<String> names) {
        Instance rest = instance;
        for (Requirement requirement : Requirement.of(instance)) {
            rest = names.contains(requirement.name())
                    ? rest
                    : requirement.dropped().apply(rest);
        }
        return rest;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

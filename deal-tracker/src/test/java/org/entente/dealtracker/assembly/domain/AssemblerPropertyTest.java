package org.entente.dealtracker.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.entente.dealtracker.assembly.domain.search.ExactAssembler;

/** On random small instances the search equals trying everything; jqwik prints the seed of a failure. */
class AssemblerPropertyTest {

    private final Assembler assembler = new ExactAssembler(System::nanoTime, Effort.of(Duration.ofMinutes(1)));

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
        assertThat(BruteForce.best(WithoutRequirement.only(instance, conflict))).isEmpty();
        for (String spared : conflict) {
            List<String> others = new ArrayList<>(conflict);
            others.remove(spared);
            assertThat(BruteForce.best(WithoutRequirement.only(instance, others)))
                    .as("without %s", spared)
                    .isNotEmpty();
        }
    }

    @Property(tries = 1_000)
    void givenAnInfeasibleInstanceWhenItIsRelaxedThenEachChangeIsNeededAndTheConsortiumIsTheBest(@ForAll long seed) {
        Instance instance = RandomInstance.of(seed);
        Answer answer = assembler.assemble(instance);
        if (answer.infeasible() == null) {
            return;
        }
        assertThat(answer.infeasible().relaxations()).isNotEmpty();
        for (Relaxation relaxation : answer.infeasible().relaxations()) {
            assertThat(BruteForce.best(WithoutRequirement.changed(instance, relaxation.changes()))
                            .getFirst())
                    .isEqualTo(relaxation.consortium());
            for (Relaxation.Change change : relaxation.changes()) {
                List<Relaxation.Change> less = new ArrayList<>(relaxation.changes());
                less.remove(change);
                if (change.to() != null) {
                    less.add(new Relaxation.Change(change.requirement(), tighter(change)));
                }
                assertThat(BruteForce.best(WithoutRequirement.changed(instance, less)))
                        .as("%s without all of %s", relaxation, change)
                        .isEmpty();
            }
        }
    }

    private static long tighter(Relaxation.Change change) {
        return change.requirement().equals("limit:hardwareUsSharePercent") ? change.to() + 1 : change.to() - 1;
    }

    @Property(tries = 500)
    void givenAnyInstanceWhenItsListsAreShuffledThenTheAnswerIsTheSame(@ForAll long seed) {
        Instance instance = RandomInstance.of(seed);
        Random random = new Random(seed);

        Answer shuffled = assembler.assemble(new Instance(
                shuffled(instance.slots(), random),
                shuffled(instance.offerings(), random),
                shuffled(instance.couplings(), random),
                Attestations.of(shuffled(instance.attestations().stream().toList(), random)),
                instance.limits(),
                instance.memberWeight(),
                instance.top()));

        assertThat(shuffled).isEqualTo(assembler.assemble(instance));
    }

    @Property(tries = 500)
    void givenAnyInstanceWhenAnOfferingIsTakenAwayThenNothingGetsBetter(@ForAll long seed) {
        Instance instance = RandomInstance.of(seed);
        Candidate gone = instance.offerings()
                .get(new Random(seed).nextInt(instance.offerings().size()));
        List<Candidate> rest = new ArrayList<>(instance.offerings());
        rest.remove(gone);
        Set<String> ids = rest.stream().map(Candidate::id).collect(Collectors.toSet());

        Answer less = assembler.assemble(instance.among(
                rest,
                Attestations.of(instance.attestations().stream()
                        .filter(pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
                        .toList())));

        if (less.objective() != null) {
            assertThat(less.objective())
                    .isLessThanOrEqualTo(assembler.assemble(instance).objective());
        }
    }

    @Property(tries = 1_000)
    void givenAnyInstanceWhenAnOfferingHasToBeInThenTheAnswerIsWhatBruteForceFinds(@ForAll long seed) {
        Instance instance = RandomInstance.of(seed);
        Assembler.Compiled compiled = assembler.compile(instance);
        for (Candidate offering : instance.offerings()) {
            Consortium best = BruteForce.all(instance)
                    .filter(consortium -> consortium.offerings().contains(offering.id()))
                    .min(Consortium.BEST_FIRST)
                    .orElse(null);

            Inclusion inclusion = compiled.including(List.of(offering.id()));

            assertThat(inclusion.consortium()).isEqualTo(best);
            assertThat(inclusion.proven()).isTrue();
            if (best == null) {
                List<String> conflict = compiled.keepingOut(List.of(offering.id()));
                assertThat(conflict).isNotEmpty();
                for (String spared : conflict) {
                    List<String> others = new ArrayList<>(conflict);
                    others.remove(spared);
                    assertThat(BruteForce.all(WithoutRequirement.only(instance, others)))
                            .as("with %s, without %s", offering.id(), spared)
                            .anyMatch(consortium -> consortium.offerings().contains(offering.id()));
                }
            }
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

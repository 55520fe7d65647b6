package org.entente.dealtracker.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.search.ExactAssembler;
import org.junit.jupiter.api.Test;

class ExactAssemblerTest {

    private static final Slot ACCELERATOR = new Slot("accelerator", Layer.HARDWARE, false);
    private static final Slot MODEL = new Slot("model", Layer.MODELS, false);
    private static final Candidate O17 =
            new Candidate("o17", List.of("accelerator"), "acme", 812, 1_200_000, 800_000, 120);
    private static final Candidate O203 = new Candidate("o203", List.of("model"), "beta", 640, 300_000, 0, 30);

    private final Assembler assembler = assembler(Duration.ofMinutes(1), Effort.USUAL_MEMORY);

    @Test
    void givenTheExampleOfTheFormatWhenAssembledThenItsAnswerIsFound() {
        Limits limits =
                new Limits(9_000_000L, 400, 51, 2, 8, List.of(Pair.of("acme", "gamma")), Set.of(), Set.of(), false);
        Instance instance = new Instance(
                List.of(ACCELERATOR, MODEL),
                List.of(O17, O203),
                List.of(Coupling.required("accelerator", "model")),
                Attestations.of(List.of(Pair.of("o17", "o203"))),
                limits,
                5);

        Answer answer = assembler.assemble(instance);

        assertThat(answer.objective()).isEqualTo(1452);
        assertThat(answer.bound()).isEqualTo(1452);
        assertThat(answer.consortia())
                .containsExactly(new Consortium(1452, List.of("o17", "o203"), List.of("acme", "beta")));
    }

    @Test
    void givenASlotThatNothingFillsWhenAssembledThenTheSlotIsNamed() {
        Instance instance = new Instance(
                List.of(ACCELERATOR, MODEL), List.of(O17), List.of(), Attestations.NONE, Limits.of(1L, null), 1);

        Answer answer = assembler.assemble(instance);

        assertThat(answer.infeasible().conflict()).containsExactly("slot:model");
    }

    @Test
    void givenNoTimeWhenAssembledThenNothingIsClaimed() {
        Answer answer = assembler(Duration.ZERO, Effort.USUAL_MEMORY).assemble(wide(12, 20, 40));

        assertThat(answer.provenOptimal()).isFalse();
        assertThat(answer.infeasible()).isNull();
        assertThat(answer.bound()).isEqualTo(12 * 19);
    }

    @Test
    void givenTooFewStepsWhenAssembledThenTheBestKnownOneComesWithABound() {
        Effort effort = new Effort(Duration.ofMinutes(1), 15, Effort.USUAL_MEMORY);

        Answer answer = new ExactAssembler(System::nanoTime, effort).assemble(wide(12, 20, 40));

        assertThat(answer.provenOptimal()).isFalse();
        assertThat(answer.consortia()).isNotEmpty();
        assertThat(answer.bound()).isGreaterThanOrEqualTo(answer.objective());
    }

    @Test
    void givenFewOrganizationsWithManyOfferingsWhenAssembledThenEachSetOfThemIsFound() {
        Answer answer = assembler.assemble(wide(12, 20, 2));

        assertThat(answer.provenOptimal()).isTrue();
        assertThat(answer.consortia())
                .extracting(Consortium::organizations)
                .containsExactly(List.of("org1"), List.of("org0", "org1"), List.of("org0"));
        assertThat(answer.consortia())
                .extracting(Consortium::objective)
                .containsExactly(12 * 19L, 12 * 19L - 1, 12 * 18L);
    }

    @Test
    void givenMoreAttestedPairsThanFitWhenAssembledThenItSaysSo() {
        Instance instance = wide(2, 2_000, 5);
        Instance coupled = new Instance(
                instance.slots(),
                instance.offerings(),
                List.of(Coupling.required("s0", "s1")),
                Attestations.NONE,
                Limits.NONE,
                1);

        assertThatThrownBy(() -> assembler(Duration.ofMinutes(1), 1_000).assemble(coupled))
                .isInstanceOf(InstanceTooLarge.class)
                .hasMessageContaining("couple fewer slots");
    }

    private static Assembler assembler(Duration time, long memory) {
        return new ExactAssembler(System::nanoTime, new Effort(time, Long.MAX_VALUE, memory));
    }

    /** Slots that are not coupled, each with offerings of weight 0, 1, 2 … */
    private static Instance wide(int slotCount, int offeringCount, int organizationCount) {
        List<Slot> slots = new ArrayList<>();
        List<Candidate> offerings = new ArrayList<>();
        for (int slot = 0; slot < slotCount; slot++) {
            slots.add(new Slot("s" + slot, Layer.DATA, false));
            for (int i = 0; i < offeringCount; i++) {
                String organization = "org" + i % organizationCount;
                offerings.add(new Candidate("o" + slot + "-" + i, List.of("s" + slot), organization, i, 1, 0, 1));
            }
        }
        return new Instance(slots, offerings, List.of(), Attestations.NONE, Limits.NONE, 5);
    }

    @Test
    void givenAnInstanceThatNamesAnUnknownSlotWhenBuiltThenItIsRefusedInWords() {
        assertThatThrownBy(
                        () -> new Instance(List.of(MODEL), List.of(O17), List.of(), Attestations.NONE, Limits.NONE, 1))
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("Offering o17 names an unknown slot accelerator");
    }
}

package org.entente.dealtracker.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.Layer;
import org.junit.jupiter.api.Test;

class DepthFirstAssemblerTest {

    private static final Slot ACCELERATOR = new Slot("accelerator", Layer.HARDWARE, false);
    private static final Slot MODEL = new Slot("model", Layer.MODELS, false);
    private static final Candidate O17 =
            new Candidate("o17", List.of("accelerator"), "acme", 812, 1_200_000, 800_000, 120);
    private static final Candidate O203 = new Candidate("o203", List.of("model"), "beta", 640, 300_000, 0, 30);

    private final Assembler assembler = new DepthFirstAssembler(1_000_000);

    @Test
    void givenTheExampleOfTheFormatWhenAssembledThenItsAnswerIsFound() {
        Limits limits = new Limits(9_000_000L, 400, 51, 2, 8, List.of(Pair.of("acme", "gamma")), Set.of(), Set.of());
        Instance instance = new Instance(
                List.of(ACCELERATOR, MODEL),
                List.of(O17, O203),
                List.of(Coupling.required("accelerator", "model")),
                List.of(Pair.of("o17", "o203")),
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
        Instance instance =
                new Instance(List.of(ACCELERATOR, MODEL), List.of(O17), List.of(), List.of(), Limits.of(1L, null), 1);

        Answer answer = assembler.assemble(instance);

        assertThat(answer.infeasible().conflict()).containsExactly("slot:model");
    }

    @Test
    void givenTooFewStepsWhenAssembledThenNothingIsClaimed() {
        List<Slot> slots = new ArrayList<>();
        List<Candidate> offerings = new ArrayList<>();
        for (int slot = 0; slot < 12; slot++) {
            slots.add(new Slot("s" + slot, Layer.DATA, false));
            for (int i = 0; i < 20; i++) {
                offerings.add(new Candidate("o" + slot + "-" + i, List.of("s" + slot), "org" + i, i, 1, 0, 1));
            }
        }
        Instance instance = new Instance(slots, offerings, List.of(), List.of(), Limits.NONE, 5);

        Answer answer = new DepthFirstAssembler(50).assemble(instance);

        assertThat(answer.provenOptimal()).isFalse();
        assertThat(answer.infeasible()).isNull();
        assertThat(answer.bound()).isEqualTo(12 * 19);
    }

    @Test
    void givenAnInstanceThatNamesAnUnknownSlotWhenBuiltThenItIsRefusedInWords() {
        assertThatThrownBy(() -> new Instance(List.of(MODEL), List.of(O17), List.of(), List.of(), Limits.NONE, 1))
                .isInstanceOf(InvalidInstance.class)
                .hasMessage("Offering o17 names an unknown slot accelerator");
    }
}

package org.entente.dealtracker.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.search.ExactAssembler;
import org.junit.jupiter.api.Test;

class WatchTest {

    /** Takes seconds: many pairs of unattested offerings that only cost a little. */
    private static final Instance LONG = longRunning(9, 40);

    @Test
    void givenASearchThatIsWatchedWhenSomethingBetterIsFoundThenItIsToldWithABoundThatHolds() {
        Instance small = longRunning(6, 8);
        List<Answer> told = new ArrayList<>();

        Answer answer = assembler(Long.MAX_VALUE).compile(small).solve(new Watch() {
            @Override
            public void found(Answer interim) {
                told.add(interim);
            }
        });

        assertThat(answer.provenOptimal()).isTrue();
        assertThat(told).extracting(Answer::objective).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast().objective()).isEqualTo(answer.objective());
        assertThat(told).allSatisfy(interim -> {
            assertThat(interim.provenOptimal()).isFalse();
            assertThat(interim.bound()).isGreaterThanOrEqualTo(answer.objective());
        });
    }

    @Test
    void givenASearchThatIsEndedByItsWatchWhenAnsweredThenTheBestSoFarComesWithTheGap() {
        Answer answer = assembler(Long.MAX_VALUE).compile(LONG).solve(endedAtTheFirst());

        assertThat(answer.provenOptimal()).isFalse();
        assertThat(answer.consortia()).isNotEmpty();
        assertThat(answer.bound()).isGreaterThan(answer.objective());
    }

    @Test
    void givenASearchThatWasEndedWhenRepeatedWithItsStepsThenItsAnswerIsTheSame() {
        Answer ended = assembler(Long.MAX_VALUE).compile(LONG).solve(endedAtTheFirst());

        Answer repeated = assembler(ended.steps()).assemble(LONG);

        assertThat(repeated).isEqualTo(ended);
    }

    private static Watch endedAtTheFirst() {
        return new Watch() {
            private boolean found;

            @Override
            public boolean goOn() {
                return !found;
            }

            @Override
            public void found(Answer interim) {
                found = true;
            }
        };
    }

    private static Assembler assembler(long steps) {
        return new ExactAssembler(System::nanoTime, new Effort(Duration.ofMinutes(1), steps, Effort.USUAL_MEMORY));
    }

    private static Instance longRunning(int slotCount, int offeringCount) {
        Random random = new Random(7);
        List<Slot> slots = new ArrayList<>();
        List<Candidate> offerings = new ArrayList<>();
        List<Coupling> couplings = new ArrayList<>();
        for (int slot = 0; slot < slotCount; slot++) {
            slots.add(new Slot("s" + slot, Layer.DATA, false));
            for (int other = 0; other < slot; other++) {
                couplings.add(Coupling.preferred("s" + other, "s" + slot, 20));
            }
            for (int i = 0; i < offeringCount; i++) {
                String id = "o" + slot + "-" + i;
                offerings.add(new Candidate(id, List.of("s" + slot), "of-" + id, 100 + random.nextInt(50), 1, 0, 1));
            }
        }
        Attestations.Builder attested = new Attestations.Builder();
        for (Candidate one : offerings) {
            offerings.stream()
                    .filter(other -> one.id().compareTo(other.id()) < 0 && random.nextInt(10) < 3)
                    .forEach(other -> attested.add(one.id(), other.id()));
        }
        return new Instance(slots, offerings, couplings, attested.build(), Limits.NONE, 3);
    }
}

package org.entente.dealtracker.market.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.Workload.BOTH;
import static org.entente.contracts.vocabulary.Workload.INFERENCE;
import static org.entente.contracts.vocabulary.Workload.TRAINING;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Workload;
import org.junit.jupiter.api.Test;

class MarketAttestationTest {

    private static final UUID POD = new UUID(3, 1);
    private static final UUID MODEL = new UUID(3, 2);

    @Test
    void givenATestThatNamesNoWorkloadThenItCoversEveryOne() {
        assertThat(MarketAttestation.pairsFor(BOTH, List.of(tested(POD, MODEL))))
                .hasSize(1);
    }

    @Test
    void givenATestForOneWorkloadThenItCountsForThatOneAlone() {
        var tests = List.of(tested(POD, MODEL, TRAINING));

        assertThat(MarketAttestation.pairsFor(TRAINING, tests)).hasSize(1);
        assertThat(MarketAttestation.pairsFor(null, tests)).hasSize(1);
        assertThat(MarketAttestation.pairsFor(INFERENCE, tests)).isEmpty();
        assertThat(MarketAttestation.pairsFor(BOTH, tests)).isEmpty();
    }

    @Test
    void givenATestForEachWorkloadWhicheverSideComesFirstThenTogetherTheyCoverBothOnce() {
        var tests = List.of(tested(POD, MODEL, TRAINING), tested(MODEL, POD, INFERENCE));

        assertThat(MarketAttestation.pairsFor(BOTH, tests)).containsExactly(new OfferingPair(POD, MODEL));
    }

    private static MarketAttestation tested(UUID one, UUID other, Workload... workloads) {
        return new MarketAttestation(
                UUID.randomUUID(),
                new OfferingPair(one, other),
                LocalDate.parse("2026-03-01"),
                List.of(AttestationAspect.POWER),
                List.of(workloads));
    }
}

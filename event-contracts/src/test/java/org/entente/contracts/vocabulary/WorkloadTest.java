package org.entente.contracts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.Workload.BOTH;
import static org.entente.contracts.vocabulary.Workload.INFERENCE;
import static org.entente.contracts.vocabulary.Workload.TRAINING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkloadTest {
    @ParameterizedTest
    @EnumSource
    void givenNoWorkloadIsNamed_thenEveryOneIsCovered(Workload asked) {
        assertThat(asked.isCoveredBy(List.of())).isTrue();
    }

    @Test
    void givenOneIsNamed_thenItCoversItselfAndNeitherTheOtherNorBoth() {
        assertThat(TRAINING.isCoveredBy(List.of(TRAINING))).isTrue();
        assertThat(INFERENCE.isCoveredBy(List.of(TRAINING))).isFalse();
        assertThat(BOTH.isCoveredBy(List.of(TRAINING))).isFalse();
    }

    @Test
    void givenBothAreNamedInEitherWay_thenEachAndBothAreCovered() {
        assertThat(List.of(TRAINING, INFERENCE, BOTH)).allSatisfy(asked -> {
            assertThat(asked.isCoveredBy(List.of(TRAINING, INFERENCE))).isTrue();
            assertThat(asked.isCoveredBy(List.of(BOTH))).isTrue();
        });
    }
}

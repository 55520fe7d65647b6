package org.entente.dealtracker.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deal is an accelerator and a model for inference in Saudi health care, used by somebody in the Emirates. */
class ScopeTest {

    private static final DealProfile DEAL = new DealProfile(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            "SA",
            "Health care",
            Workload.INFERENCE,
            Set.of(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL),
            "AE");

    @ParameterizedTest(name = "to {0}, sector {1}, {2}, layers {3}, slots {4}, users in {5}: {6}")
    @CsvSource({
        // to   | sector       | workload  | layers          | slots              | users | fits
        "-,       -,             -,          -,                -,                   -,      true",
        "SA,      -,             -,          -,                -,                   -,      true",
        "AE|SA,   -,             -,          -,                -,                   -,      true",
        "AE,      -,             -,          -,                -,                   -,      false",
        "-,       HEALTH CARE,   -,          -,                -,                   -,      true",
        "-,       ENERGY,        -,          -,                -,                   -,      false",
        "-,       -,             INFERENCE,  -,                -,                   -,      true",
        "-,       -,             BOTH,       -,                -,                   -,      true",
        "-,       -,             TRAINING,   -,                -,                   -,      false",
        "-,       -,             -,          MODELS,           -,                   -,      true",
        "-,       -,             -,          SECURITY,         -,                   -,      false",
        "-,       -,             -,          -,                ACCELERATOR,         -,      true",
        "-,       -,             -,          -,                STORAGE,             -,      false",
        "-,       -,             -,          SECURITY,         STORAGE|MODEL,       -,      true",
        "-,       -,             -,          HARDWARE,         STORAGE,             -,      true",
        "-,       -,             -,          -,                -,                   AE,     true",
        "-,       -,             -,          -,                -,                   SA,     false",
        "SA,      health care,   INFERENCE,  MODELS,           -,                   AE,     true",
        "SA,      health care,   INFERENCE,  MODELS,           -,                   KW,     false",
        "AE,      health care,   INFERENCE,  MODELS,           -,                   AE,     false",
    })
    void aDealFitsWhatFitsEveryList(
            String to, String sector, String workload, String layers, String slots, String users, boolean fits) {
        Scope scope = new Scope(
                list(to),
                list(sector),
                list(workload).stream().map(Workload::valueOf).toList(),
                list(layers).stream().map(Layer::valueOf).toList(),
                list(slots).stream().map(ComponentSlot::valueOf).toList(),
                list(users));

        assertThat(scope.fits(DEAL)).isEqualTo(fits);
    }

    @Test
    void givenADealThatTrainsAndInfersThenItFitsEitherWorkload() {
        DealProfile both = new DealProfile(DEAL.dealId(), "SA", "Health care", Workload.BOTH, DEAL.components(), "AE");

        assertThat(List.of(Workload.TRAINING, Workload.INFERENCE))
                .allMatch(workload -> new Scope(null, null, List.of(workload), null, null, null).fits(both));
    }

    @Test
    void givenListsInAnyOrderAndTwiceThenTheScopeIsTheSame() {
        assertThat(new Scope(List.of("SA", "AE", "SA"), null, null, null, null, null))
                .isEqualTo(new Scope(List.of("AE", "SA"), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split("\\|"));
    }
}

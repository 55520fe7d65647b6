package org.entente.dealtracker.assembly.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.ComponentSlot.ACCELERATOR;
import static org.entente.contracts.vocabulary.ComponentSlot.MODEL;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.dealtracker.need.domain.Piece;
import org.entente.dealtracker.need.domain.Weights;
import org.entente.kit.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionsTest {

    private static final UUID ACME = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    private static final UUID BETA = UUID.fromString("00000000-0000-4000-8000-0000000000b2");
    private static final UUID GAMMA = UUID.fromString("00000000-0000-4000-8000-0000000000c3");
    private static final Need NEED = NeedStory.of(ACCELERATOR, MODEL);

    @Test
    void givenANeedThatDemandsALotButNothingContradictoryWhenCheckedThenNothingIsFound() {
        NeedLimits limits = new NeedLimits(
                51,
                2,
                2,
                true,
                List.of(ACME, BETA),
                List.of(GAMMA),
                List.of(List.of(ACME, GAMMA)),
                List.of("US"),
                List.of());
        Objective objective = new Objective(
                new Weights(1_000L, 0L, 100_000L, 0L, 0L, 0L, -500L, 0L),
                List.of(List.of(Piece.PRICE), List.of(Piece.MEMBERS)));

        assertThat(Contradictions.of(NeedStory.with(NeedStory.with(NEED, limits), objective), UUID::toString))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void givenAContradictionWhenCheckedThenItsFieldAndWhatToDoAreSaid(Need need, String field, String message) {
        assertThat(Contradictions.of(need, ContradictionsTest::name))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo(field);
                    assertThat(error.message()).contains(message);
                });
    }

    static Stream<Arguments> contradictions() {
        return Stream.concat(numbersAndNames(), objectives());
    }

    private static Stream<Arguments> numbersAndNames() {
        return Stream.of(
                Arguments.of(limited(NeedStory.numbers(null, null, 0)), "limits.organizations", "at least 1"),
                Arguments.of(
                        limited(NeedStory.numbers(null, 0, null)), "limits.offeringsPerOrganization", "at least 1"),
                Arguments.of(limited(NeedStory.numbers(null, 1, 1)), "limits.organizations", "cannot fill 2 slots"),
                Arguments.of(
                        NeedStory.with(NeedStory.of(MODEL), NeedStory.numbers(51, null, null)),
                        "limits.hardwareUsSharePercent",
                        "hardware layer"),
                Arguments.of(
                        limited(NeedStory.organizations(List.of(ACME), List.of(ACME), null)),
                        "limits.forbiddenOrganizations",
                        "Acme is required as well"),
                Arguments.of(
                        limited(new NeedLimits(null, null, 1, false, List.of(ACME, BETA), null, null, null, null)),
                        "limits.requiredOrganizations",
                        "at most 1"),
                Arguments.of(
                        limited(NeedStory.organizations(List.of(ACME, BETA, GAMMA), null, null)),
                        "limits.requiredOrganizations",
                        "3 organizations for 2 slots"),
                Arguments.of(
                        limited(NeedStory.organizations(null, null, List.of(List.of(ACME, ACME)))),
                        "limits.excludedOrganizationPairs",
                        "two different"),
                Arguments.of(
                        limited(NeedStory.organizations(List.of(ACME, BETA), null, List.of(List.of(BETA, ACME)))),
                        "limits.excludedOrganizationPairs",
                        "Beta and Acme are both required"));
    }

    private static Stream<Arguments> objectives() {
        return Stream.of(
                Arguments.of(
                        wanting(new Objective(NeedStory.only(Piece.PRICE, -1L), null)),
                        "objective.weights.price",
                        "0 or more"),
                Arguments.of(
                        wanting(new Objective(null, List.of(List.of(Piece.PRICE), List.of(Piece.PRICE)))),
                        "objective.levels",
                        "price is named twice"),
                Arguments.of(
                        wanting(new Objective(null, List.of(List.of()))), "objective.levels", "names at least one of"),
                Arguments.of(
                        wanting(new Objective(NeedStory.only(Piece.PRICE, Long.MAX_VALUE), null)),
                        "objective.weights",
                        "smaller weights"),
                Arguments.of(
                        wanting(new Objective(
                                new Weights(900_000L, 900_000L, 900_000L, 0L, 0L, 0L, 0L, 0L),
                                List.of(List.of(Piece.FILLED_SLOTS), List.of(Piece.PRICE), List.of(Piece.LEAD_TIME)))),
                        "objective.levels",
                        "fewer levels"),
                Arguments.of(
                        NeedStory.with(NEED, new Need.NeededCoupling(ACCELERATOR, MODEL, false, Long.MAX_VALUE)),
                        "objective.weights",
                        "penalties"));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void givenAWeightBelowZeroWhenCheckedThenOnlyThatOfMembersIsAllowed(Piece piece) {
        List<FieldError> found =
                Contradictions.of(wanting(new Objective(NeedStory.only(piece, -1L), null)), UUID::toString);

        assertThat(found)
                .extracting(FieldError::field)
                .isEqualTo(piece == Piece.MEMBERS ? List.of() : List.of("objective.weights." + piece.field()));
    }

    static EnumSet<Piece> pieces() {
        return EnumSet.allOf(Piece.class);
    }

    @Test
    void givenThePlatformsWeightsWhenThereAreTwelveSlotsThenTwoLevelsCanBeCounted() {
        Need twelve = NeedStory.of(org.entente.contracts.vocabulary.ComponentSlot.values());

        assertThat(Contradictions.of(
                        NeedStory.with(
                                twelve, new Objective(null, List.of(List.of(Piece.PRICE), List.of(Piece.LEAD_TIME)))),
                        UUID::toString))
                .isEmpty();
    }

    @Test
    void givenSeveralContradictionsWhenCheckedThenAllAreSaid() {
        Need need = limited(new NeedLimits(null, 0, 0, false, List.of(ACME), List.of(ACME), null, null, null));

        assertThat(Contradictions.of(need, ContradictionsTest::name))
                .extracting(FieldError::field)
                .contains("limits.organizations", "limits.offeringsPerOrganization", "limits.forbiddenOrganizations");
    }

    private static Need limited(NeedLimits limits) {
        return NeedStory.with(NEED, limits);
    }

    private static Need wanting(Objective objective) {
        return NeedStory.with(NEED, objective);
    }

    private static String name(UUID id) {
        return id.equals(ACME) ? "Acme" : id.equals(BETA) ? "Beta" : "Gamma";
    }
}

package org.entente.providerregistry.offering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.registry.OfferingDrafted;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OfferingWithdrawn;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.table.MarkdownTable;
import org.entente.providerregistry.table.MarkdownTable.Cell;
import org.entente.providerregistry.table.Refused;
import org.entente.providerregistry.vocabulary.CountryCode;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.Usd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfferingTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:00:00Z");
    private static final UUID RACK = UUID.fromString("00000000-0000-4000-8000-00000000a001");
    private static final UUID NORTHWIND = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000001");
    private static final Price PRICE = new Price(new Usd(12_000_000), new Usd(9_000_000));
    private static final Capacity PODS = new Capacity(2_048, CapacityUnit.ACCELERATORS);
    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-03-01");
    private static final MarkdownTable STEPS = MarkdownTable.of("""
                    | state     | publication | withdrawal |
                    |-----------|-------------|------------|
                    | DRAFT     | PUBLISHED   | WITHDRAWN  |
                    | PUBLISHED | refused     | WITHDRAWN  |
                    | WITHDRAWN | refused     | refused    |
                    """);

    static Stream<Cell> steps() {
        return STEPS.cells();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void givenAnyState_whenAnyStepIsTaken_thenItIsLegalOrRefused(Cell cell) {
        var offering = offeringIn(cell.row());
        if (cell.content().equals("refused")) {
            Refused.step(() -> take(cell.column(), offering), cell.row(), STEPS.columnsUnlike(cell.row(), "refused"));
            assertThat(offering.state().name()).isEqualTo(cell.row());
            return;
        }

        var events = take(cell.column(), offering);

        assertThat(offering.state().name()).isEqualTo(cell.content());
        assertThat(offering.updatedAt()).isEqualTo(TUESDAY);
        assertThat(events)
                .containsExactly(
                        switch (cell.column()) {
                            case "publication" ->
                                new OfferingPublished(
                                        RACK,
                                        NORTHWIND,
                                        "N2 rack",
                                        Layer.HARDWARE,
                                        ComponentSlot.ACCELERATOR,
                                        "2.1",
                                        12_000_000,
                                        9_000_000,
                                        120,
                                        List.of("SA", "AE"),
                                        List.of(Workload.TRAINING, Workload.INFERENCE),
                                        PODS,
                                        FIRST_DAY,
                                        "FR");
                            default -> new OfferingWithdrawn(RACK, NORTHWIND, "end of life");
                        });
    }

    @Test
    void givenTheTable_whenTheStatesAreCounted_thenNoneIsMissing() {
        assertThat(STEPS.rows()).hasSameSizeAs(OfferingState.class.getPermittedSubclasses());
    }

    @Test
    void givenASpecification_whenItIsDrafted_thenTheEventNamesItsPlace() {
        var drafting = Offering.draft(draft());

        assertThat(drafting.events())
                .containsExactly(new OfferingDrafted(
                        RACK, NORTHWIND, "N2 rack", Layer.HARDWARE, ComponentSlot.ACCELERATOR, "2.1"));
        assertThat(drafting.offering().specification()).isEqualTo(draft().specification());
    }

    @ParameterizedTest
    @EnumSource(ComponentSlot.class)
    void givenAnySlot_whenItIsPutIntoAnyLayer_thenOnlyItsOwnTakesIt(ComponentSlot slot) {
        for (var layer : Layer.values()) {
            if (layer == slot.layer()) {
                assertThat(specification(layer, slot).layer()).isEqualTo(layer);
                continue;
            }
            var refusal = Refused.with(RegistryProblem.SLOT_OUTSIDE_LAYER, () -> specification(layer, slot));
            assertThat((List<?>) refusal.extensions().get("allowed"))
                    .isNotEmpty()
                    .allMatch(allowed -> ((ComponentSlot) allowed).layer() == layer);
        }
    }

    @Test
    void givenAPrice_whenTheUsOriginPartIsLarger_thenItIsRefused() {
        assertThat(new Price(new Usd(100), new Usd(100)).usOrigin()).isEqualTo(new Usd(100));
        Refused.with(RegistryProblem.US_ORIGIN_ABOVE_PRICE, () -> new Price(new Usd(100), new Usd(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Usd(-1));
    }

    @Test
    void givenASupply_whenNothingIsSaidOfIt_thenThePublicationLeavesItOutOrUnknown() {
        var bare = new Specification(
                "N2 rack",
                Layer.HARDWARE,
                ComponentSlot.ACCELERATOR,
                "2.1",
                null,
                PRICE,
                120,
                new Supply(List.of(), List.of(), null, null, null));
        var offering = Offering.draft(
                        new OfferingCommand.Draft(new OfferingId(RACK), new OrganizationId(NORTHWIND), bare, MONDAY))
                .offering();

        assertThat(offering.publish(new OfferingCommand.Publish(TUESDAY)))
                .singleElement()
                .isEqualTo(new OfferingPublished(
                        RACK,
                        NORTHWIND,
                        "N2 rack",
                        Layer.HARDWARE,
                        ComponentSlot.ACCELERATOR,
                        "2.1",
                        12_000_000,
                        9_000_000,
                        120,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null));
    }

    @Test
    void givenACapacity_whenItIsNotPositive_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supply(new Capacity(0, CapacityUnit.MEGAWATTS), FIRST_DAY));
    }

    @Test
    void givenAFirstDay_whenItIsMoreThanTenYearsAway_thenItIsRefused() {
        var today = LocalDate.ofInstant(MONDAY, ZoneOffset.UTC);

        assertThat(Offering.draft(availableFrom(today.plusYears(10)))
                        .offering()
                        .state()
                        .name())
                .isEqualTo("DRAFT");
        assertThat(Offering.draft(availableFrom(today.minusYears(10)))
                        .offering()
                        .state()
                        .name())
                .isEqualTo("DRAFT");
        var tooLate = availableFrom(today.plusYears(10).plusDays(1));
        var tooEarly = availableFrom(today.minusYears(10).minusDays(1));
        Refused.with(RegistryProblem.AVAILABLE_FROM_IMPLAUSIBLE, () -> Offering.draft(tooLate));
        Refused.with(RegistryProblem.AVAILABLE_FROM_IMPLAUSIBLE, () -> Offering.draft(tooEarly));
    }

    @Test
    void givenACode_whenItIsNoCountry_thenItIsRefused() {
        assertThat(new CountryCode("SA")).hasToString("SA");
        assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode("XX"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode("sa"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode(null));
    }

    private static Offering offeringIn(String state) {
        var offering = Offering.draft(draft()).offering();
        if (!state.equals("DRAFT")) {
            offering.publish(new OfferingCommand.Publish(MONDAY));
        }
        if (state.equals("WITHDRAWN")) {
            offering.withdraw(new OfferingCommand.Withdraw("end of life", MONDAY));
        }
        return offering;
    }

    private static List<DomainEvent> take(String step, Offering offering) {
        return switch (step) {
            case "publication" -> offering.publish(new OfferingCommand.Publish(TUESDAY));
            case "withdrawal" -> offering.withdraw(new OfferingCommand.Withdraw("end of life", TUESDAY));
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static OfferingCommand.Draft draft() {
        return new OfferingCommand.Draft(
                new OfferingId(RACK),
                new OrganizationId(NORTHWIND),
                specification(Layer.HARDWARE, ComponentSlot.ACCELERATOR),
                MONDAY);
    }

    private static Specification specification(Layer layer, ComponentSlot slot) {
        return new Specification("N2 rack", layer, slot, "2.1", null, PRICE, 120, supply(PODS, FIRST_DAY));
    }

    private static Supply supply(Capacity capacity, LocalDate availableFrom) {
        return new Supply(
                List.of(new CountryCode("SA"), new CountryCode("AE")),
                List.of(Workload.BOTH),
                capacity,
                availableFrom,
                new CountryCode("FR"));
    }

    private static OfferingCommand.Draft availableFrom(LocalDate day) {
        var specification = new Specification(
                "N2 rack", Layer.HARDWARE, ComponentSlot.ACCELERATOR, "2.1", null, PRICE, 120, supply(PODS, day));
        return new OfferingCommand.Draft(new OfferingId(RACK), new OrganizationId(NORTHWIND), specification, MONDAY);
    }
}

package org.entente.providerregistry.attestation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.AttestationAspect.COOLING;
import static org.entente.contracts.vocabulary.AttestationAspect.POWER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.AttestationRecorded;
import org.entente.contracts.registry.AttestationWithdrawn;
import org.entente.contracts.vocabulary.Workload;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.table.MarkdownTable;
import org.entente.providerregistry.table.MarkdownTable.Cell;
import org.entente.providerregistry.table.Refused;
import org.entente.providerregistry.vocabulary.AttestationId;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttestationTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T09:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000c001");
    private static final UUID RACK = UUID.fromString("00000000-0000-4000-8000-00000000a001");
    private static final UUID MODEL = UUID.fromString("00000000-0000-4000-8000-00000000a002");
    private static final UUID NORTHWIND = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000001");
    private static final UUID LUMEN = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000002");
    private static final MarkdownTable STEPS = MarkdownTable.of("""
                    | state     | confirmation | withdrawal |
                    |-----------|--------------|------------|
                    | RECORDED  | CONFIRMED    | WITHDRAWN  |
                    | CONFIRMED | refused      | WITHDRAWN  |
                    | WITHDRAWN | refused      | refused    |
                    """);

    static Stream<Cell> steps() {
        return STEPS.cells();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void givenAnyState_whenAnyStepIsTaken_thenItIsLegalOrRefused(Cell cell) {
        var attestation = attestationIn(cell.row());
        if (cell.content().equals("refused")) {
            Refused.step(
                    () -> take(cell.column(), attestation), cell.row(), STEPS.columnsUnlike(cell.row(), "refused"));
            assertThat(attestation.state().name()).isEqualTo(cell.row());
            return;
        }

        var events = take(cell.column(), attestation);

        assertThat(attestation.state().name()).isEqualTo(cell.content());
        assertThat(attestation.updatedAt()).isEqualTo(TUESDAY);
        assertThat(events)
                .containsExactly(
                        switch (cell.column()) {
                            case "confirmation" ->
                                new AttestationConfirmed(
                                        ID,
                                        RACK,
                                        "2.1",
                                        MODEL,
                                        "4",
                                        LocalDate.parse("2026-11-02"),
                                        List.of(POWER, COOLING),
                                        List.of(Workload.TRAINING, Workload.INFERENCE));
                            default -> new AttestationWithdrawn(ID, RACK, MODEL, "new firmware");
                        });
    }

    @Test
    void givenTheTable_whenTheStatesAreCounted_thenNoneIsMissing() {
        assertThat(STEPS.rows()).hasSameSizeAs(AttestationState.class.getPermittedSubclasses());
    }

    @Test
    void givenTwoOwners_whenOneRecords_thenTheOtherHasToConfirm() {
        var recording = Attestation.record(command(LUMEN, LocalDate.parse("2026-11-02")));

        assertThat(recording.attestation().state().name()).isEqualTo("RECORDED");
        assertThat(recording.events())
                .containsExactly(new AttestationRecorded(
                        ID,
                        RACK,
                        "2.1",
                        MODEL,
                        "4",
                        LocalDate.parse("2026-11-02"),
                        List.of(POWER, COOLING),
                        "report 7",
                        List.of(Workload.TRAINING, Workload.INFERENCE)));
    }

    @Test
    void givenOneOwner_whenTheyRecord_thenItIsConfirmedWithThat() {
        var recording = Attestation.record(command(NORTHWIND, LocalDate.parse("2026-11-02")));

        assertThat(recording.attestation().state().name()).isEqualTo("CONFIRMED");
        assertThat(recording.events()).hasExactlyElementsOfTypes(AttestationRecorded.class, AttestationConfirmed.class);
    }

    @Test
    void givenATestOfTomorrow_whenItIsRecorded_thenItIsRefused() {
        Refused.with(
                RegistryProblem.TEST_IN_FUTURE,
                () -> Attestation.record(command(LUMEN, LocalDate.parse("2026-11-03"))));
    }

    @Test
    void givenOneOffering_whenItIsBothSides_thenItIsRefused() {
        var side = new Side(new OfferingId(RACK), new OrganizationId(NORTHWIND), "2.1");
        var command = new AttestationCommand.Record(new AttestationId(ID), side, side, report("2026-11-01"), MONDAY);

        Refused.with(RegistryProblem.SAME_OFFERING, () -> Attestation.record(command));
    }

    private static Attestation attestationIn(String state) {
        var attestation = Attestation.record(command(LUMEN, LocalDate.parse("2026-11-02")))
                .attestation();
        if (!state.equals("RECORDED")) {
            attestation.confirm(new AttestationCommand.Confirm(MONDAY));
        }
        if (state.equals("WITHDRAWN")) {
            attestation.withdraw(new AttestationCommand.Withdraw("new firmware", MONDAY));
        }
        return attestation;
    }

    private static List<DomainEvent> take(String step, Attestation attestation) {
        return switch (step) {
            case "confirmation" -> attestation.confirm(new AttestationCommand.Confirm(TUESDAY));
            case "withdrawal" -> attestation.withdraw(new AttestationCommand.Withdraw("new firmware", TUESDAY));
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static AttestationCommand.Record command(UUID otherOwner, LocalDate testedOn) {
        return new AttestationCommand.Record(
                new AttestationId(ID),
                new Side(new OfferingId(RACK), new OrganizationId(NORTHWIND), "2.1"),
                new Side(new OfferingId(MODEL), new OrganizationId(otherOwner), "4"),
                report(testedOn.toString()),
                MONDAY);
    }

    private static TestReport report(String day) {
        return new TestReport(
                LocalDate.parse(day), List.of(COOLING, POWER, COOLING), List.of(Workload.BOTH), "report 7");
    }
}

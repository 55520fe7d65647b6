package org.entente.providerregistry.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.providerregistry.certification.domain.CertificationExample.CHECKED;
import static org.entente.providerregistry.certification.domain.CertificationExample.ID;
import static org.entente.providerregistry.certification.domain.CertificationExample.NORTHWIND;
import static org.entente.providerregistry.certification.domain.CertificationExample.RACK;
import static org.entente.providerregistry.certification.domain.CertificationExample.TODAY;
import static org.entente.providerregistry.certification.domain.CertificationExample.YEAR_END;
import static org.entente.providerregistry.certification.domain.CertificationExample.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.registry.CertificationAssessmentStarted;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.CertificationRefused;
import org.entente.contracts.registry.CertificationReinstated;
import org.entente.contracts.registry.CertificationSuspended;
import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.table.MarkdownTable;
import org.entente.providerregistry.table.MarkdownTable.Cell;
import org.entente.providerregistry.table.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CertificationTest {
    /** The four columns of decision are one step with different verdicts. */
    private static final MarkdownTable STEPS = MarkdownTable.of("""
                    | state         | assessment    | decision: certify | decision: conditions | decision: refuse | suspension | reinstatement |
                    |---------------|---------------|-------------------|----------------------|------------------|------------|---------------|
                    | APPLIED       | IN_ASSESSMENT | refused           | refused              | refused          | refused    | refused       |
                    | IN_ASSESSMENT | refused       | CERTIFIED         | CONDITIONAL          | REFUSED          | refused    | refused       |
                    | CERTIFIED     | refused       | refused           | refused              | refused          | SUSPENDED  | refused       |
                    | CONDITIONAL   | refused       | refused           | refused              | refused          | SUSPENDED  | refused       |
                    | REFUSED       | refused       | refused           | refused              | refused          | refused    | refused       |
                    | SUSPENDED     | refused       | refused           | refused              | refused          | refused    | CERTIFIED     |
                    | EXPIRED       | refused       | refused           | refused              | refused          | refused    | refused       |
                    """);

    static Stream<Cell> steps() {
        return STEPS.cells();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void givenAnyState_whenAnyStepIsTaken_thenItIsLegalOrRefused(Cell cell) {
        var certification = CertificationExample.in(cell.row());
        if (cell.content().equals("refused")) {
            Refused.step(() -> take(cell.column(), certification), cell.row(), legalFrom(cell.row()));
            assertThat(certification.stateAt(TODAY).name()).isEqualTo(cell.row());
            return;
        }

        var events = take(cell.column(), certification);

        assertThat(certification.stateAt(TODAY).name()).isEqualTo(cell.content());
        assertThat(events).containsExactly(expected(cell.column()));
    }

    @Test
    void givenTheTable_whenTheStatesAreCounted_thenNoneIsMissing() {
        // Granted stands for its two kinds.
        var states = Stream.of(CertificationState.class.getPermittedSubclasses())
                .flatMap(state -> state.isSealed() ? Stream.of(state.getPermittedSubclasses()) : Stream.of(state));
        assertThat(states).hasSameSizeAs(STEPS.rows());
    }

    @Test
    void givenAConditionalCertificate_whenItIsSuspendedAndReinstated_thenItIsConditionalAgain() {
        var certification = CertificationExample.in("CONDITIONAL");
        certification.suspend(new CertificationCommand.Suspend("found weak", TODAY));

        certification.reinstate(new CertificationCommand.Reinstate("repaired", TODAY));

        assertThat(certification.stateAt(TODAY))
                .isEqualTo(new CertificationState.Conditional(
                        List.of("yearly test"), new Validity(LocalDate.parse("2026-11-02"), YEAR_END)));
    }

    @Test
    void givenACertificate_whenItsLastDayIsOver_thenItIsExpiredWithoutAnyStep() {
        var certification = CertificationExample.in("CERTIFIED");

        assertThat(certification.stateAt(Instant.parse("2026-12-31T23:59:59Z")).name())
                .isEqualTo("CERTIFIED");
        assertThat(certification.stateAt(Instant.parse("2027-01-01T00:00:00Z")).name())
                .isEqualTo("EXPIRED");
    }

    @Test
    void givenASuspendedCertificate_whenItsLastDayIsOver_thenItCannotBeReinstated() {
        var certification = CertificationExample.in("SUSPENDED");
        var afterwards = Instant.parse("2027-01-01T00:00:00Z");

        Refused.step(
                () -> certification.reinstate(new CertificationCommand.Reinstate("repaired", afterwards)),
                "EXPIRED",
                List.of());
    }

    private static List<String> legalFrom(String state) {
        return STEPS.columnsUnlike(state, "refused").stream()
                .map(column -> column.split(":")[0])
                .distinct()
                .toList();
    }

    private static List<DomainEvent> take(String step, Certification certification) {
        return switch (step) {
            case "assessment" ->
                certification.startAssessment(new CertificationCommand.StartAssessment(CHECKED, TODAY));
            case "decision: certify" -> decide(certification, new Verdict.Certify(YEAR_END));
            case "decision: conditions" ->
                decide(certification, new Verdict.CertifyUnderConditions(List.of("yearly test"), YEAR_END));
            case "decision: refuse" -> decide(certification, new Verdict.Refuse("too little shown"));
            case "suspension" -> certification.suspend(new CertificationCommand.Suspend("found weak", TODAY));
            case "reinstatement" -> certification.reinstate(new CertificationCommand.Reinstate("repaired", TODAY));
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static List<DomainEvent> decide(Certification certification, Verdict verdict) {
        return certification.decide(
                new CertificationCommand.Decide(verdict, findings(Result.PASSED, Result.PASSED), TODAY));
    }

    private static DomainEvent expected(String step) {
        return switch (step) {
            case "assessment" -> new CertificationAssessmentStarted(ID, RACK, NORTHWIND);
            case "decision: certify" -> issued(List.of());
            case "decision: conditions" -> issued(List.of("yearly test"));
            case "decision: refuse" -> new CertificationRefused(ID, RACK, NORTHWIND, "too little shown");
            case "suspension" -> new CertificationSuspended(ID, RACK, NORTHWIND, "found weak");
            default -> new CertificationReinstated(ID, RACK, NORTHWIND, "repaired");
        };
    }

    private static CertificationIssued issued(List<String> conditions) {
        return new CertificationIssued(
                ID,
                RACK,
                NORTHWIND,
                "ENTENTE-HARDWARE-1",
                Layer.HARDWARE,
                conditions,
                LocalDate.parse("2026-11-02"),
                YEAR_END);
    }
}

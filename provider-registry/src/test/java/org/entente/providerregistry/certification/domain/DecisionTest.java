package org.entente.providerregistry.certification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.providerregistry.certification.domain.CertificationExample.TODAY;
import static org.entente.providerregistry.certification.domain.CertificationExample.YEAR_END;
import static org.entente.providerregistry.certification.domain.CertificationExample.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.kit.problem.Problem;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.table.Refused;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private final Certification certification = CertificationExample.in("IN_ASSESSMENT");

    @Property
    void givenAnyResults_whenItIsCertified_thenOnlyIfEveryOneIsPassed(
            @ForAll Result security, @ForAll Result interoperability) {
        var command = new CertificationCommand.Decide(
                new Verdict.Certify(YEAR_END), findings(security, interoperability), TODAY);
        var notPassed = new ArrayList<String>();
        if (security != Result.PASSED) {
            notPassed.add("S-1");
        }
        if (interoperability != Result.PASSED) {
            notPassed.add("I-1");
        }
        if (notPassed.isEmpty()) {
            assertThat(fresh().decide(command)).hasSize(1);
            return;
        }

        var refusal = Refused.with(RegistryProblem.REQUIREMENTS_NOT_PASSED, () -> fresh().decide(command));

        assertThat(refusal.extensions()).containsEntry("requirements", notPassed);
    }

    @Property
    void givenAnyResults_whenItIsCertifiedUnderConditions_thenOnlyIfNoneFailed(
            @ForAll Result security, @ForAll Result interoperability) {
        var command = new CertificationCommand.Decide(
                new Verdict.CertifyUnderConditions(List.of("yearly test"), YEAR_END),
                findings(security, interoperability),
                TODAY);
        if (security == Result.FAILED || interoperability == Result.FAILED) {
            Refused.with(RegistryProblem.REQUIREMENTS_NOT_PASSED, () -> fresh().decide(command));
            return;
        }

        assertThat(fresh().decide(command)).hasSize(1);
    }

    @Test
    void givenARequirementWithoutFinding_whenItIsCertified_thenItIsUnknownAndNotPassed() {
        var refusal = refused(RegistryProblem.REQUIREMENTS_NOT_PASSED, List.of(passed("S-1", "report")));

        assertThat(refusal.extensions()).containsEntry("requirements", List.of("I-1"));
    }

    @Test
    void givenACodeThatTheSchemeDoesNotHave_whenItIsDecided_thenItIsRefused() {
        refused(RegistryProblem.UNKNOWN_REQUIREMENT, List.of(passed("S-9", "report")));
        refused(RegistryProblem.UNKNOWN_REQUIREMENT, List.of(passed("S-1", "report"), passed("S-1", "report")));
    }

    @Test
    void givenAPassWithoutEvidence_whenItIsDecided_thenItIsRefused() {
        refused(RegistryProblem.EVIDENCE_NEEDED, List.of(passed("S-1", " "), passed("I-1", "report")));
    }

    @Test
    void givenNoCondition_whenItIsCertifiedUnderConditions_thenItIsRefused() {
        var verdict = new Verdict.CertifyUnderConditions(List.of(), YEAR_END);
        var command = new CertificationCommand.Decide(verdict, findings(Result.PASSED, Result.PASSED), TODAY);

        Refused.with(RegistryProblem.CONDITIONS_DO_NOT_FIT, () -> certification.decide(command));
    }

    @Test
    void givenALastDayInThePast_whenItIsCertified_thenItIsRefused() {
        var verdict = new Verdict.Certify(LocalDate.parse("2026-11-01"));
        var command = new CertificationCommand.Decide(verdict, findings(Result.PASSED, Result.PASSED), TODAY);

        Refused.with(RegistryProblem.VALIDITY_IN_PAST, () -> certification.decide(command));
    }

    @Test
    void givenNoLastDay_whenItIsCertified_thenItRunsForTheUsualTerm() {
        certification.decide(new CertificationCommand.Decide(
                new Verdict.Certify(null), findings(Result.PASSED, Result.PASSED), TODAY));

        assertThat(certification.stateAt(TODAY))
                .isEqualTo(new CertificationState.Certified(
                        new Validity(LocalDate.parse("2026-11-02"), LocalDate.parse("2028-11-02"))));
    }

    @Test
    void givenARefusedDecision_whenTheSheetIsReadAgain_thenNothingOfItStuck() {
        refused(RegistryProblem.REQUIREMENTS_NOT_PASSED, List.of(passed("S-1", "report")));

        assertThat(certification.requirements()).extracting(Requirement::result).containsOnly(Result.UNKNOWN);
    }

    private Problem refused(RegistryProblem problem, List<Finding> findings) {
        return Refused.with(
                problem,
                () -> certification.decide(
                        new CertificationCommand.Decide(new Verdict.Certify(YEAR_END), findings, TODAY)));
    }

    private static Certification fresh() {
        return CertificationExample.in("IN_ASSESSMENT");
    }

    private static Finding passed(String code, String evidence) {
        return new Finding(code, Result.PASSED, evidence);
    }
}

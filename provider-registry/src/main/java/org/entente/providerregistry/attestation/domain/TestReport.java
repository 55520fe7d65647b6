package org.entente.providerregistry.attestation.domain;

import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.AttestationAspect;

/** What was tested together, when, and what shows it. */
public record TestReport(LocalDate testedOn, List<AttestationAspect> aspects, String evidence) {
    public TestReport {
        aspects = aspects.stream().distinct().sorted().toList();
    }
}

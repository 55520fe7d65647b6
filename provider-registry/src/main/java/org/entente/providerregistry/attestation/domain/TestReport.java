package org.entente.providerregistry.attestation.domain;

import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Workload;

/**
 * What was tested together, when, and what shows it.
 *
 * @param workloads the single workloads that the test covers; empty means every one
 */
public record TestReport(
        LocalDate testedOn, List<AttestationAspect> aspects, List<Workload> workloads, String evidence) {
    /** Writes {@code BOTH} as the workloads that it stands for. */
    public TestReport {
        aspects = aspects.stream().distinct().sorted().toList();
        workloads = workloads.stream()
                .flatMap(workload -> workload.parts().stream())
                .distinct()
                .sorted()
                .toList();
    }
}

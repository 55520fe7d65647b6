package org.entente.providerregistry.attestation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Workload;
import org.entente.providerregistry.attestation.domain.TestReport;

/** What was validated together; the versions are those that the offerings have now. */
record AttestationRecord(
        @NotNull @Schema(description = "An offering of the caller's organization")
        UUID offeringId,

        @NotNull UUID otherOfferingId,

        @NotNull @Schema(description = "Not in the future") LocalDate testedOn,

        @NotEmpty List<@NotNull AttestationAspect> aspects,

        @Size(max = 10) @Schema(description = "What it was tested for; empty or left out means every workload")
        List<@NotNull Workload> workloads,

        @NotBlank @Size(max = 4000) @Schema(description = "What shows it")
        String evidence) {

    TestReport report() {
        return new TestReport(testedOn, aspects, workloads == null ? List.of() : workloads, evidence.strip());
    }
}

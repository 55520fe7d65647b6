package org.entente.providerregistry.certification.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.providerregistry.certification.domain.Finding;
import org.entente.providerregistry.certification.domain.Result;
import org.entente.providerregistry.certification.domain.Verdict;
import org.entente.providerregistry.problem.RegistryProblem;

/** What an assessor found, and what follows from it. */
record CertificationDecision(
        @NotNull @Schema(description = "CERTIFIED needs every requirement PASSED; CONDITIONAL needs none FAILED")
        Decision decision,

        @NotNull @Schema(description = "By code; what is left out stays UNKNOWN, and unknown is not passed")
        List<@NotNull @Valid FindingInput> requirements,

        @Size(max = 50) @Schema(description = "With CONDITIONAL, and only there")
        List<@NotBlank @Size(max = 1000) String> conditions,

        @Size(max = 4000) @Schema(description = "With REFUSED")
        String reasons,

        @Schema(description = "The last day of the certificate; left out, the scheme's usual term")
        LocalDate validUntil) {

    /** What an assessor can decide. */
    enum Decision {
        CERTIFIED,
        CONDITIONAL,
        REFUSED
    }

    /** What was found for one requirement. */
    @Schema(name = "Finding")
    record FindingInput(
            @NotBlank @Size(max = 60) String code,
            @NotNull Result result,

            @Size(max = 4000) @Schema(description = "What shows it; needed with PASSED and FAILED")
            String evidence) {}

    List<Finding> findings() {
        return requirements.stream()
                .map(each -> new Finding(each.code(), each.result(), each.evidence()))
                .toList();
    }

    /** The decision in the words of the domain. */
    Verdict verdict() {
        var stated = conditions == null ? List.<String>of() : conditions;
        if (decision != Decision.CONDITIONAL && !stated.isEmpty()) {
            throw RegistryProblem.CONDITIONS_DO_NOT_FIT
                    .because("%s carries no conditions.".formatted(decision))
                    .with("allowed", "no conditions, or CONDITIONAL");
        }
        return switch (decision) {
            case CERTIFIED -> new Verdict.Certify(validUntil);
            case CONDITIONAL -> new Verdict.CertifyUnderConditions(stated, validUntil);
            case REFUSED -> refuse();
        };
    }

    private Verdict refuse() {
        if (reasons == null || reasons.isBlank()) {
            throw RegistryProblem.REASONS_NEEDED
                    .because("Say why it is refused.")
                    .with("allowed", "REFUSED with reasons");
        }
        return new Verdict.Refuse(reasons.strip());
    }
}

package org.entente.providerregistry.certification.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.Layer;
import org.entente.kit.identity.Caller;
import org.entente.providerregistry.certification.application.CertificationAction;
import org.entente.providerregistry.certification.application.CertificationPolicy;
import org.entente.providerregistry.certification.domain.Assessor;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.certification.domain.Part;
import org.entente.providerregistry.certification.domain.Requirement;
import org.entente.providerregistry.certification.domain.Result;

/** A certification as a caller sees it on a day. */
@Schema(name = "Certification")
record CertificationView(
        UUID id,

        @Schema(
                enumeration = {"APPLIED", "IN_ASSESSMENT", "CERTIFIED", "CONDITIONAL", "REFUSED", "SUSPENDED", "EXPIRED"
                })
        String state,

        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID offeringId,
        UUID organizationId,
        String schemeId,
        Layer layer,

        @Schema(description = "The laboratory that took it up; null before", nullable = true)
        UUID assessorOrganizationId,

        @Schema(description = "What was found; empty for those who may not see the assessment")
        List<RequirementView> requirements,

        @Schema(description = "Of a conditional certificate; empty for those who may not see the assessment")
        List<String> conditions,

        @Schema(description = "Why it was refused; null for those who may not see the assessment", nullable = true)
        String reasons,

        @Schema(description = "Why it is suspended; null for those who may not see the assessment", nullable = true)
        String suspendedBecause,

        @Schema(description = "Its first day; null until it is granted", nullable = true)
        LocalDate validFrom,

        @Schema(description = "Its last day; null until it is granted", nullable = true)
        LocalDate validUntil) {

    /** One requirement and how it came out. */
    @Schema(name = "Requirement")
    record RequirementView(
            String code,
            Part part,
            String title,
            Result result,

            @Schema(description = "What shows it; null while there is nothing", nullable = true)
            String evidence) {

        static RequirementView of(Requirement requirement) {
            return new RequirementView(
                    requirement.code(),
                    requirement.part(),
                    requirement.title(),
                    requirement.result(),
                    requirement.evidence());
        }
    }

    static CertificationView of(Certification certification, Caller caller, Instant now) {
        var assessment = CertificationPolicy.permits(CertificationAction.SEE_ASSESSMENT, caller, certification.owner());
        var state = certification.stateAt(now);
        var shown = assessment ? Details.of(state) : Details.of(state).withoutAssessment();
        return new CertificationView(
                certification.id().value(),
                state.name(),
                certification.version(),
                certification.createdAt(),
                certification.updatedAt(),
                certification.offering().value(),
                certification.owner().value(),
                certification.scheme().value(),
                certification.layer(),
                certification.assessor().map(Assessor::laboratory).orElse(null),
                assessment
                        ? certification.requirements().stream()
                                .map(RequirementView::of)
                                .toList()
                        : List.of(),
                shown.conditions(),
                shown.reasons(),
                shown.suspendedBecause(),
                shown.validFrom(),
                shown.validUntil());
    }
}

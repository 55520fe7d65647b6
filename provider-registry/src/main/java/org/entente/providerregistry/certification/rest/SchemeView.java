package org.entente.providerregistry.certification.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.certification.domain.Part;
import org.entente.providerregistry.certification.domain.Scheme;
import org.entente.providerregistry.certification.domain.SchemeRequirement;

/** A certification scheme. */
@Schema(name = "CertificationScheme")
record SchemeView(
        @Schema(examples = "ENTENTE-MODELS-1") String id,
        String title,
        Layer layer,

        @Schema(description = "What it rests on", examples = "platform policy")
        String basis,

        @Schema(description = "The usual term of a certificate")
        int validityMonths,

        List<SchemeRequirementView> requirements) {

    /** One thing that a scheme asks for. */
    @Schema(name = "SchemeRequirement")
    record SchemeRequirementView(String code, Part part, String title) {
        static SchemeRequirementView of(SchemeRequirement requirement) {
            return new SchemeRequirementView(requirement.code(), requirement.part(), requirement.title());
        }
    }

    static SchemeView of(Scheme scheme) {
        return new SchemeView(
                scheme.id().value(),
                scheme.title(),
                scheme.layer(),
                scheme.basis(),
                scheme.validityMonths(),
                scheme.requirements().stream().map(SchemeRequirementView::of).toList());
    }
}

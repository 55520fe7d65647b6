package org.entente.providerregistry.certification.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be certified, and under which scheme. */
record CertificationApplication(
        @NotNull UUID offeringId,

        @NotBlank
        @Size(max = 100)
        @Schema(description = "A scheme of the offering's layer", examples = "ENTENTE-MODELS-1")
        String schemeId) {}

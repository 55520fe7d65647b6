package org.entente.providerregistry.screening.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.providerregistry.screening.domain.HitDecision.Verdict;

/** Whether a potential match is the organization. */
record ScreeningDecision(
        @NotNull @Schema(description = "FALSE_HIT makes the screening CLEAR, CONFIRMED a CONFIRMED_MATCH")
        Verdict decision,

        @NotBlank @Size(max = 2000) String reason) {}

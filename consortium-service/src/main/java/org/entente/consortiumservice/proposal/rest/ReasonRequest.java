package org.entente.consortiumservice.proposal.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a proposal is declined or withdrawn. */
record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

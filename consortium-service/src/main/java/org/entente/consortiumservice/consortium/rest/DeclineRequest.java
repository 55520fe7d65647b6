package org.entente.consortiumservice.consortium.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an invitation is declined. */
record DeclineRequest(@NotBlank @Size(max = 2000) String reason) {}

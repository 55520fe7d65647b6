package org.entente.providerregistry.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done. */
public record Reason(@NotBlank @Size(max = 2000) String reason) {}

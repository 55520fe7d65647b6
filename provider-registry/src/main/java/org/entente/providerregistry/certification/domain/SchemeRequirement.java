package org.entente.providerregistry.certification.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing that a scheme asks for. */
@Embeddable
public record SchemeRequirement(
        String code, @Enumerated(EnumType.STRING) Part part, String title) {}

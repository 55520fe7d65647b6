package org.entente.providerregistry.certification.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing that the offering has to meet, and how it came out; {@code evidence} is {@code null} while there is none. */
@Embeddable
public record Requirement(
        String code,
        @Enumerated(EnumType.STRING) Part part,
        String title,
        @Enumerated(EnumType.STRING) Result result,
        String evidence) {

    Requirement with(Finding finding) {
        return new Requirement(code, part, title, finding.result(), finding.evidence());
    }
}

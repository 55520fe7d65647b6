package org.entente.dealtracker.directive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.entente.contracts.vocabulary.Agency;

/** What a directive says: its name, why it is there, and on what it rests. */
@Embeddable
public record DirectiveText(
        String title,
        String reason,
        @Column(name = "legal_basis") String legalBasis,

        @Enumerated(EnumType.STRING) @Column(name = "issuing_agency")
        Agency issuingAgency) {}

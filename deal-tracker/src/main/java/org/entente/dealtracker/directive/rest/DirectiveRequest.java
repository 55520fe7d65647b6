package org.entente.dealtracker.directive.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.deal.application.StatedScope;
import org.entente.dealtracker.directive.domain.DirectiveText;

/**
 * A directive to be proposed.
 *
 * @param legalBasis on what it rests, such as 15 CFR 744.11
 */
record DirectiveRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotNull Agency issuingAgency,
        @NotNull @Valid StatedScope scope) {

    DirectiveText text() {
        return new DirectiveText(title, reason, legalBasis, issuingAgency);
    }
}

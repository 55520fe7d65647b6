package org.entente.dealtracker.delegation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.entente.dealtracker.deal.application.StatedScope;
import org.entente.dealtracker.delegation.domain.Terms;

/**
 * Authority to be delegated to Commerce.
 *
 * @param scope the types of applications
 * @param effectiveTo the last day; {@code null} for no end
 */
record DelegationRequest(
        @NotNull @Valid StatedScope scope,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull LocalDate effectiveFrom,
        LocalDate effectiveTo) {

    Terms terms() {
        return new Terms(legalBasis, reason, effectiveFrom, effectiveTo);
    }
}

package org.entente.dealtracker.delegation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Why authority is delegated, and when it counts.
 *
 * @param effectiveTo the last day; {@code null} for no end
 */
@Embeddable
public record Terms(
        @Column(name = "legal_basis") String legalBasis,
        String reason,
        @Column(name = "effective_from") LocalDate effectiveFrom,
        @Column(name = "effective_to") LocalDate effectiveTo) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}

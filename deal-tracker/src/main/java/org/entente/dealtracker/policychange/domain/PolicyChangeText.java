package org.entente.dealtracker.policychange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a change says of itself.
 *
 * @param legalBasis on what it rests; {@code null} for nothing besides its rows
 * @param file the policy file that it changes, without an ending
 */
@Embeddable
public record PolicyChangeText(
        String title,
        String reason,
        @Column(name = "legal_basis") String legalBasis,
        String file) {}

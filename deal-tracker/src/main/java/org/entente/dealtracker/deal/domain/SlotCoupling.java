package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * What the buyer says about two slots: their offerings must be attested to work together, or preferably are.
 *
 * @param penalty points that an unattested pair costs; {@code null} for the platform's own
 */
@Embeddable
public record SlotCoupling(
        @Enumerated(EnumType.STRING) ComponentSlot one,
        @Enumerated(EnumType.STRING) ComponentSlot other,
        @Column(name = "required") boolean required,
        Long penalty) {}

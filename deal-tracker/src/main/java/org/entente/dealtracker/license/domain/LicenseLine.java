package org.entente.dealtracker.license.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * How much of one offering a license allows, and how much of that is drawn.
 *
 * @param quantity in the unit; whole lots where it has none
 * @param unit {@code null} for lots
 */
@Embeddable
public record LicenseLine(
        @Column(name = "offering_id") UUID offeringId,

        @Enumerated(EnumType.STRING) @Column(name = "component_slot")
        ComponentSlot componentSlot,

        long quantity,
        @Enumerated(EnumType.STRING) CapacityUnit unit,
        long drawn) {

    public long remaining() {
        return quantity - drawn;
    }

    /** The same, for a license that takes over what this much was drawn of. */
    public LicenseLine without(long drawnBefore) {
        return new LicenseLine(offeringId, componentSlot, quantity - drawnBefore, unit, 0);
    }

    LicenseLine drawing(long amount) {
        return new LicenseLine(offeringId, componentSlot, quantity, unit, drawn + amount);
    }
}

package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * A slot of the stack that the buyer wants filled; an optional one may stay empty.
 *
 * @param capacityAmount the least that is to be supplied; {@code null} for any, like its unit
 */
@Embeddable
public record NeededSlot(
        @Enumerated(EnumType.STRING) @Column(name = "component_slot")
        ComponentSlot componentSlot,

        boolean optional,

        @Column(name = "capacity_amount") Long capacityAmount,

        @Enumerated(EnumType.STRING) @Column(name = "capacity_unit")
        CapacityUnit capacityUnit) {

    /** Any capacity will do. */
    public NeededSlot(ComponentSlot componentSlot, boolean optional) {
        this(componentSlot, optional, null, null);
    }

    /** @param capacity {@code null} for any */
    public static NeededSlot of(ComponentSlot slot, boolean optional, Capacity capacity) {
        return new NeededSlot(
                slot, optional, capacity == null ? null : capacity.amount(), capacity == null ? null : capacity.unit());
    }

    /** The least that is to be supplied; {@code null} for any. */
    public Capacity capacity() {
        return capacityAmount == null ? null : new Capacity(capacityAmount, capacityUnit);
    }
}

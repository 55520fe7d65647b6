package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.entente.contracts.vocabulary.ComponentSlot;

/** A slot of the stack that the buyer wants filled; an optional one may stay empty. */
@Embeddable
public record NeededSlot(
        @Enumerated(EnumType.STRING) @Column(name = "component_slot")
        ComponentSlot componentSlot,

        boolean optional) {}

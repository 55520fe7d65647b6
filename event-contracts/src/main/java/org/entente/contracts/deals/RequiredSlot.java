package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * A component that the buyer asks for.
 *
 * @param capacity the least that is to be supplied; absent for any
 */
public record RequiredSlot(
        @Visible(PUBLIC) ComponentSlot componentSlot,
        @Visible(PUBLIC) boolean optional,
        @Visible(PUBLIC) @MayBeAbsent Capacity capacity) {}

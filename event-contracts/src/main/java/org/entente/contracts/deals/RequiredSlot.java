package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.ComponentSlot;

/** A component that the buyer asks for. */
public record RequiredSlot(
        @Visible(PUBLIC) ComponentSlot componentSlot,
        @Visible(PUBLIC) boolean optional) {}

package org.entente.dealtracker.assembly.domain;

import java.util.Objects;
import org.entente.contracts.vocabulary.Layer;

/** A place of the stack to be filled; an optional one may stay empty. */
public record Slot(String id, Layer layer, boolean optional) {
    public Slot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(layer, "layer");
    }
}

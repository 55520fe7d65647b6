package org.entente.dealtracker.market.application;

import java.util.UUID;

/** Two offerings that work together; which of them comes first means nothing. */
public record OfferingPair(UUID one, UUID other) {

    /** The same pair, whichever of the two comes first in it. */
    OfferingPair ordered() {
        return one.compareTo(other) <= 0 ? this : new OfferingPair(other, one);
    }
}

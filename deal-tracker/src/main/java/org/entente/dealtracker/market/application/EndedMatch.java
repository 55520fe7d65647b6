package org.entente.dealtracker.market.application;

import java.util.UUID;

/** A match that no longer holds anything, and how it came to that. */
public record EndedMatch(UUID organizationId, String organizationName, How how) {

    /** What ends a match. */
    public enum How {
        /** It stands: it is the deal that has nothing to do with it any more. */
        STANDS,
        DECIDED_FALSE,
        CONFIRMED,
        SCREENED_CLEAR
    }
}

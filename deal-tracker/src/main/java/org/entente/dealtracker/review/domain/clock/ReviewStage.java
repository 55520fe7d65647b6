package org.entente.dealtracker.review.domain.clock;

import org.entente.contracts.vocabulary.Body;

/** Who has an application, as its clocks see it. */
public enum ReviewStage {
    SUBMITTED,
    BIS_INITIAL_REVIEW,
    INTERAGENCY_REVIEW,
    OC_REVIEW,
    ACEP_REVIEW,
    EARB_REVIEW,
    PRESIDENT,
    /** Decided, with no appeal left. */
    DECISION;

    static ReviewStage of(Body body) {
        return switch (body) {
            case OPERATING_COMMITTEE -> OC_REVIEW;
            case ACEP -> ACEP_REVIEW;
            case EARB -> EARB_REVIEW;
            case PRESIDENT -> PRESIDENT;
        };
    }
}

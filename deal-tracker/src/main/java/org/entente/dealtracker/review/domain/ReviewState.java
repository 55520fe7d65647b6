package org.entente.dealtracker.review.domain;

import java.util.Optional;
import org.entente.contracts.vocabulary.Body;

/** Where an application is (15 CFR 750.3, 750.4, 750.6; Executive Order 12981). What leads from where to where: {@link ReviewTransitions}. */
public enum ReviewState {
    SUBMITTED,
    BIS_INITIAL_REVIEW,
    INTERAGENCY_REVIEW,
    OC_REVIEW,
    ACEP_REVIEW,
    EARB_REVIEW,
    PRESIDENT,
    INTENT_TO_DENY,
    /** A denial that the applicant appealed from; it stands meanwhile (15 CFR 756.2). */
    APPEALED,
    DECIDED,
    RETURNED,
    WITHDRAWN;

    static ReviewState with(Body body) {
        return switch (body) {
            case OPERATING_COMMITTEE -> OC_REVIEW;
            case ACEP -> ACEP_REVIEW;
            case EARB -> EARB_REVIEW;
            case PRESIDENT -> PRESIDENT;
        };
    }

    /** Whether another application for the same transaction has to wait for this one. */
    public boolean pending() {
        return compareTo(DECIDED) < 0;
    }

    /** The body that has it; nothing while no body has it. */
    public Optional<Body> body() {
        return switch (this) {
            case OC_REVIEW -> Optional.of(Body.OPERATING_COMMITTEE);
            case ACEP_REVIEW -> Optional.of(Body.ACEP);
            case EARB_REVIEW -> Optional.of(Body.EARB);
            case PRESIDENT -> Optional.of(Body.PRESIDENT);
            case SUBMITTED,
                    BIS_INITIAL_REVIEW,
                    INTERAGENCY_REVIEW,
                    INTENT_TO_DENY,
                    APPEALED,
                    DECIDED,
                    RETURNED,
                    WITHDRAWN -> Optional.empty();
        };
    }
}

package org.entente.dealtracker.review.domain;

/** Where an application is; the main line of 15 CFR 750.4. */
public enum ReviewState {
    SUBMITTED,
    REGISTERED,
    INTERAGENCY_REVIEW,
    DECIDED,
    WITHDRAWN;

    /** Whether another application for the same transaction has to wait for this one. */
    public boolean pending() {
        return this != DECIDED && this != WITHDRAWN;
    }
}

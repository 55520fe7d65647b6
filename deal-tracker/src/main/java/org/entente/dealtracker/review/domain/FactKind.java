package org.entente.dealtracker.review.domain;

/** What kinds of dated facts are kept of a review. */
public enum FactKind {
    REGISTERED,
    REFERRED,
    DELEGATED,
    STOP_STARTED,
    STOP_ENDED,
    RECOMMENDED,
    ESCALATED,
    BODY_DECIDED,
    /** Told after the day; the clocks follow from the others. */
    DEEMED_NO_OBJECTION,
    BODY_DECISION_FINAL,
    LIMIT_PASSED
}

package org.entente.contracts.vocabulary;

/** How the review of a license application ended (15 CFR 750.7). */
public enum ReviewOutcome {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    DENIED,
    NO_LICENSE_REQUIRED,
    RETURNED_WITHOUT_ACTION,
    /** It was too deficient to be registered. */
    RETURNED_UNREGISTERED
}

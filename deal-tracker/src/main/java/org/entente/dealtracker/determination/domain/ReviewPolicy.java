package org.entente.dealtracker.determination.domain;

/** How an application is looked at, from the mildest to the strictest. */
public enum ReviewPolicy {
    PRESUMPTION_OF_APPROVAL,
    CASE_BY_CASE,
    PRESUMPTION_OF_DENIAL,
    DENIAL
}

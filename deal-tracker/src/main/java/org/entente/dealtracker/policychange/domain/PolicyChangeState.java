package org.entente.dealtracker.policychange.domain;

/** Where a change is: proposed by one person, active from a second one's hand on. */
public enum PolicyChangeState {
    PROPOSED,
    ACTIVE,
    WITHDRAWN
}

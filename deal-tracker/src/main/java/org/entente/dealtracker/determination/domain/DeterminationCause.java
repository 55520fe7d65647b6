package org.entente.dealtracker.determination.domain;

/** Why a deal was looked at. */
public enum DeterminationCause {
    TRANSACTION_STATED,
    POLICY_CHANGED,
    /** A version of a rule began or ended. */
    DAY
}

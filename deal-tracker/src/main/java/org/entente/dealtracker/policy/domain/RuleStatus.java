package org.entente.dealtracker.policy.domain;

/** Whether a version of a rule decides; only {@link #IN_FORCE} does, the others are shown and do not count. */
public enum RuleStatus {
    IN_FORCE,
    SUSPENDED,
    CODIFIED_NOT_ENFORCED,
    ANNOUNCED,
    PROPOSED
}

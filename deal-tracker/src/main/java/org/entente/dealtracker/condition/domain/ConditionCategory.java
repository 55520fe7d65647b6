package org.entente.dealtracker.condition.domain;

/** What a condition is about. */
public enum ConditionCategory {
    USE,
    TRANSFER,
    SECURITY,
    REPORTING,
    INSPECTION,
    RECORDS
}

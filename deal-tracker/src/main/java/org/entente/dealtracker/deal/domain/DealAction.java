package org.entente.dealtracker.deal.domain;

/** What a person may ask for. */
public enum DealAction {
    OPEN,
    ASSEMBLE,
    SELECT,
    SUBSTITUTE,
    STATE_TRANSACTION,
    DELIVER,
    LIFT_HOLD,
    WITHDRAW
}

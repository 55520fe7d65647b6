package org.entente.contracts.vocabulary;

/** Where a referral for financing is. */
public enum FinancingState {
    REFERRED,
    UNDER_REVIEW,
    COMMITTED,
    SIGNED,
    DECLINED,
    WITHDRAWN
}

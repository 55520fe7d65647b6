package org.entente.contracts.vocabulary;

/** Federal institutions that a deal can be referred to for financing. */
public enum FinancingInstitution {
    EXIM,
    DFC,
    USTDA,
    SBA
}

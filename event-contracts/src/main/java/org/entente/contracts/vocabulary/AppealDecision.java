package org.entente.contracts.vocabulary;

/** What Commerce says to an appeal from a denial (15 CFR part 756). */
public enum AppealDecision {
    GRANTED,
    DENIED
}

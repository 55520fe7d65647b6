package org.entente.contracts.vocabulary;

/** What a reviewing agency recommends on a license application (15 CFR 750.4(d)). */
public enum Recommendation {
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    DENY
}

package org.entente.contracts.vocabulary;

/** A federal agency that reviews, consults or decides. */
public enum Agency {
    COMMERCE,
    STATE,
    WAR,
    ENERGY,
    OSTP
}

package org.entente.contracts.vocabulary;

/** What was tested when two offerings were validated together. */
public enum AttestationAspect {
    POWER,
    COOLING,
    DATA_THROUGHPUT,
    LOAD_BALANCING,
    MODEL_OPTIMIZATION,
    SECURITY_PROTOCOLS
}

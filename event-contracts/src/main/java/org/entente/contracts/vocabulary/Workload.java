package org.entente.contracts.vocabulary;

/** What the stack is bought to do. */
public enum Workload {
    TRAINING,
    INFERENCE,
    BOTH
}

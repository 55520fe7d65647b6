package org.entente.contracts.vocabulary;

/** A layer of the full-stack AI package (Executive Order 14320, section 3). */
public enum Layer {
    HARDWARE,
    DATA,
    MODELS,
    SECURITY,
    APPLICATIONS
}

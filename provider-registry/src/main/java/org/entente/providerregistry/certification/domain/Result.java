package org.entente.providerregistry.certification.domain;

/** How a requirement came out. What is unknown is not passed. */
public enum Result {
    PASSED,
    FAILED,
    UNKNOWN
}

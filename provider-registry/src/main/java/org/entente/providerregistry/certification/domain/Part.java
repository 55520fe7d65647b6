package org.entente.providerregistry.certification.domain;

/** A part of a scheme; each is passed or failed on its own. */
public enum Part {
    SECURITY,
    INTEROPERABILITY
}

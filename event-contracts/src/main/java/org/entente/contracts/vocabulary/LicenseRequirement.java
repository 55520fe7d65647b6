package org.entente.contracts.vocabulary;

/** What a transaction needs, from the weakest to the strictest. */
public enum LicenseRequirement {
    NO_LICENSE_REQUIRED,
    LICENSE_EXCEPTION,
    INCOMPLETE,
    LICENSE_REQUIRED,
    PROHIBITED
}

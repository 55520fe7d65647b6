package org.entente.dealtracker.license.domain;

/** Where a license is after its issue (15 CFR 750.7, 750.8). */
public enum LicenseState {

    /** Nobody may draw from it before every party has acknowledged its conditions. */
    ISSUED,
    ACTIVE,
    SUSPENDED,
    REVOKED,
    EXPIRED,

    /** All of its quantity is drawn. */
    EXHAUSTED,

    /** Another license took its place, with what was left of it. */
    REPLACED
}

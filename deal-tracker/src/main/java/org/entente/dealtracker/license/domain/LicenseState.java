package org.entente.dealtracker.license.domain;

/** Where a license is; what happens after issue comes with drawing it down. */
public enum LicenseState {
    ISSUED
}

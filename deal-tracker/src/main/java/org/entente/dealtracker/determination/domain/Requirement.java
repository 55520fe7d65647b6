package org.entente.dealtracker.determination.domain;

/** What a transaction needs, from the weakest to the strictest. */
public enum Requirement {
    NO_LICENSE_REQUIRED,
    /** A license exception takes the place of the license. */
    LICENSE_EXCEPTION,
    /** It depends on facts that nobody stated. */
    INCOMPLETE,
    LICENSE_REQUIRED,
    /** Under no license. */
    PROHIBITED;

    public Requirement orStricter(Requirement other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

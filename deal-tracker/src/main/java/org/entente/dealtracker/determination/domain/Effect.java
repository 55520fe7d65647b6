package org.entente.dealtracker.determination.domain;

/** What follows where a requirement applies. */
public enum Effect {
    PROHIBITED,
    LICENSE_REQUIRED,
    /** No license exception can be used; requires nothing by itself. */
    NO_EXCEPTIONS,
    /** Unknown until somebody decided. */
    PERSON_DECIDES,
    /** Said to the reader; requires nothing by itself. */
    RED_FLAG
}

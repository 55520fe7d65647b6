package org.entente.dealtracker.determination.domain;

/** How the items move. */
public enum TransactionKind {
    EXPORT,
    REEXPORT,
    IN_COUNTRY_TRANSFER
}

package org.entente.providerregistry.certification.domain;

import java.time.LocalDate;

/** How long a certificate granted on a day is usually in force. */
record Term(LocalDate granted, int months) {

    /** In force until the stated last day, or for the usual term where that is {@code null}. */
    Validity until(LocalDate stated) {
        return new Validity(granted, stated == null ? granted.plusMonths(months) : stated);
    }
}

package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.util.UUID;

/** From when until when a certificate of an offering counts, if it is not suspended. */
public record CertificateTerm(UUID offeringId, LocalDate from, LocalDate until, boolean suspended) {

    public boolean covers(LocalDate day) {
        return !suspended && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it is suspended and could still count on the day or later. */
    public boolean forbids(LocalDate day) {
        return suspended && !day.isAfter(until);
    }
}

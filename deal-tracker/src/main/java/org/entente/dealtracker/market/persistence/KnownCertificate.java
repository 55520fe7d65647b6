package org.entente.dealtracker.market.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A certificate as it is known.
 *
 * @param suspension why it is suspended; empty when it is not
 * @param expired whether its end has been acted on; from then on it counts no more, whatever somebody's clock still says
 */
record KnownCertificate(
        UUID id, LocalDate validFrom, LocalDate validUntil, Optional<String> suspension, boolean expired) {

    /** Whether its last day is over. */
    boolean over(LocalDate on) {
        return expired || on.isAfter(validUntil);
    }

    /** Whether its term covers the day; it may be suspended nonetheless. */
    boolean covers(LocalDate on) {
        return !over(on) && !on.isBefore(validFrom);
    }

    /** Whether it is suspended; a suspension ends with the certificate. */
    boolean suspended(LocalDate on) {
        return suspension.isPresent() && !over(on);
    }
}

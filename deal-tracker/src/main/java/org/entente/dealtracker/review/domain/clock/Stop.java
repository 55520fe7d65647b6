package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import org.entente.contracts.vocabulary.StopReason;

/**
 * Days that do not count.
 *
 * @param from the first of them
 * @param to the first day that counts again; {@code null} while nobody knows
 */
public record Stop(String id, StopReason reason, LocalDate from, LocalDate to) {

    public boolean open() {
        return to == null;
    }
}

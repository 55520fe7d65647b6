package org.entente.dealtracker.license.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a license said before Commerce changed it.
 *
 * @param valueUsd whole US dollars
 * @param reason why it was changed
 * @param until when these terms held
 */
@Embeddable
public record FormerTerms(
        List<String> conditions,
        @Column(name = "value_usd") long valueUsd,
        @Column(name = "valid_until") LocalDate validUntil,
        String reason,
        @Column(name = "held_until") Instant until) {

    public FormerTerms {
        conditions = List.copyOf(conditions);
    }
}

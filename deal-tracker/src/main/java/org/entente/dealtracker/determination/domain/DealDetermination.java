package org.entente.dealtracker.determination.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was determined for a deal; it never changes.
 *
 * @param number counts the determinations of the deal from 1
 * @param revision how many changes of policy were in force: with the shipped files they are the very rules
 * @param before what the one before came to; {@code null} for the first
 * @param because the rows that make the difference to the one before; empty for the first
 */
public record DealDetermination(
        UUID id,
        UUID dealId,
        long number,
        Instant at,
        DeterminationCause cause,
        long revision,
        DeterminedAnswer answer,
        DeterminedNeed before,
        List<String> because) {

    public DealDetermination {
        because = List.copyOf(because);
    }

    public DeterminedNeed need() {
        return answer.need();
    }
}

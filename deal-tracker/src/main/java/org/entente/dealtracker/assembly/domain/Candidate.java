package org.entente.dealtracker.assembly.domain;

import java.util.List;
import java.util.Objects;

/**
 * An offering that may be chosen; one that names several slots is a bundle and fills all of them.
 *
 * @param weight what choosing it adds to the objective
 * @param price whole US dollars
 * @param usOriginValue the part of the price that is of US origin, whole US dollars
 */
public record Candidate(
        String id,
        List<String> slots,
        String organization,
        long weight,
        long price,
        long usOriginValue,
        int leadTimeDays) {
    public Candidate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organization, "organization");
        slots = slots.size() == 1 ? List.copyOf(slots) : slots.stream().sorted().toList();
    }
}

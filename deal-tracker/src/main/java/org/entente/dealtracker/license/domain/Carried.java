package org.entente.dealtracker.license.domain;

import java.util.List;
import java.util.UUID;

/**
 * What a license took over from the one that it replaces.
 *
 * @param lines what was left of each offering then
 * @param valueUsd what was left of the value then, in whole US dollars
 */
public record Carried(UUID licenseId, List<DeliveredQuantity> lines, long valueUsd) {

    public Carried {
        lines = List.copyOf(lines);
    }

    static Carried of(License old) {
        return new Carried(
                old.id(),
                old.use().lines().stream()
                        .map(line -> new DeliveredQuantity(line.offeringId(), line.remaining()))
                        .toList(),
                Math.max(0, old.terms().valueUsd() - old.use().drawnValueUsd()));
    }
}

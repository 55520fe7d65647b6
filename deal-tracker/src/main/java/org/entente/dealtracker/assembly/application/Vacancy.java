package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * A place in a consortium that somebody else is to take while all others stay.
 *
 * @param leaving the offering that has it
 * @param kept the offerings that stay
 * @param mayJoin which organizations may take the place
 */
public record Vacancy(ComponentSlot place, UUID leaving, List<UUID> kept, Predicate<UUID> mayJoin) {
    public Vacancy {
        kept = List.copyOf(kept);
    }
}

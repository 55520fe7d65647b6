package org.entente.dealtracker.license.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.policy.domain.Dated;
import org.entente.dealtracker.policy.domain.RuleVersion;

/**
 * For how many years licenses are valid that are issued while it holds.
 *
 * @param slots of which a license has a line that this is about; empty for every license
 */
public record ValidityRule(RuleVersion version, int years, Set<ComponentSlot> slots) implements Dated {

    public ValidityRule {
        slots = Set.copyOf(slots);
    }

    boolean fits(Collection<ComponentSlot> lines) {
        return slots.isEmpty() || !Collections.disjoint(slots, lines);
    }
}

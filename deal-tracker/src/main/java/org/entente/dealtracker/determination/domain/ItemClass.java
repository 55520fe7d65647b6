package org.entente.dealtracker.determination.domain;

import java.util.Set;
import org.entente.dealtracker.policy.domain.Dated;
import org.entente.dealtracker.policy.domain.RuleVersion;

/**
 * A class of items that rules name.
 *
 * @param eccns entries, see {@link Eccn#isIn}
 */
public record ItemClass(RuleVersion version, Set<String> eccns) implements Dated {

    public ItemClass {
        eccns = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(eccns));
    }
}

package org.entente.dealtracker.determination.domain;

import java.util.List;
import org.entente.dealtracker.determination.domain.condition.Condition;
import org.entente.dealtracker.policy.domain.RuleVersion;

/**
 * How an application is reviewed.
 *
 * @param requiredBy ids of the rows because of which a license is required
 * @param unless id of the row that takes the place of this one where it applies; {@code null} for none
 */
public record ReviewRule(
        RuleVersion version,
        String title,
        List<String> requiredBy,
        Condition when,
        String unless,
        ReviewPolicy policy,
        String note)
        implements RuleRow {

    public ReviewRule {
        requiredBy = List.copyOf(requiredBy);
    }

    @Override
    public String rule() {
        return version.id();
    }

    @Override
    public String then() {
        return policy.name();
    }
}

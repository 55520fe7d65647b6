package org.entente.dealtracker.determination.domain;

import org.entente.dealtracker.determination.domain.condition.Condition;
import org.entente.dealtracker.determination.domain.condition.Scene;
import org.entente.dealtracker.determination.domain.condition.Verdict;
import org.entente.dealtracker.policy.domain.RuleVersion;

/**
 * When a license is required, or an item must not move at all.
 *
 * @param policy how an application is reviewed because of this row; {@code null} where {@link ReviewRule}s say so
 */
public record LicenseRule(
        RuleVersion version, String rule, String title, Condition when, Effect effect, ReviewPolicy policy, String note)
        implements RuleRow {

    /** Where a person has to decide, what would be true is unknown. */
    Verdict check(Scene scene) {
        Verdict verdict = when.check(scene);
        return effect == Effect.PERSON_DECIDES ? verdict.undecided(note) : verdict;
    }

    @Override
    public String then() {
        return effect + (policy == null ? "" : ", " + policy);
    }
}

package org.entente.dealtracker.determination.domain;

import org.entente.dealtracker.determination.domain.condition.Condition;
import org.entente.dealtracker.policy.domain.Dated;

/** One row of the decision table. */
public sealed interface RuleRow extends Dated permits LicenseRule, LicenseException, ReviewRule {

    /** The rule that the row is a part of, such as {@code R4}. */
    String rule();

    /** What the row is about, for people. */
    String title();

    Condition when();

    /** What follows where it applies, for people. */
    String then();

    /** What a reader of the result has to know besides; {@code null} for nothing. */
    String note();
}

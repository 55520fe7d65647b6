package org.entente.dealtracker.license.application;

import org.entente.dealtracker.license.domain.ValidityRule;
import org.entente.dealtracker.policy.domain.DatedRows;

/** The dated rows about how long licenses are valid. */
public interface ValidityRules {

    DatedRows<ValidityRule> all();
}

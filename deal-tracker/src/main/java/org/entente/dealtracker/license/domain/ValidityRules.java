package org.entente.dealtracker.license.domain;

import org.entente.dealtracker.policy.domain.DatedRows;

/** The dated rows about how long licenses are valid. */
public record ValidityRules(DatedRows<ValidityRule> all) {}

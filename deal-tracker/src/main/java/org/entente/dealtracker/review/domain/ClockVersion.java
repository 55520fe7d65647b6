package org.entente.dealtracker.review.domain;

import org.entente.dealtracker.policy.domain.Dated;
import org.entente.dealtracker.policy.domain.RuleVersion;

/** One version of the rules about how long a review may take. */
public record ClockVersion(RuleVersion version, ReviewRules rules) implements Dated {}

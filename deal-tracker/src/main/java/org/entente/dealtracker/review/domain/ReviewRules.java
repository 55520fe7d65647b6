package org.entente.dealtracker.review.domain;

import org.entente.dealtracker.review.domain.clock.ClockLengths;

/** The version of the rules that a review is under: that of its day of registration. */
public record ReviewRules(ClockLengths clocks, DenialLengths denial) {}

package org.entente.dealtracker.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.kit.time.Washington;

/**
 * When something is done to a review, and under which rules.
 *
 * @param at when it was recorded
 * @param day of which it is a fact
 */
public record Occasion(Instant at, LocalDate day, ReviewRules rules) {

    public static Occasion of(Instant at, ReviewRules rules) {
        return new Occasion(at, Washington.day(at), rules);
    }
}

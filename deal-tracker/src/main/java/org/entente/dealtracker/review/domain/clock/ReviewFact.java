package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.StopReason;

/** Something that happened to an application on a day, as far as its clocks depend on it. Days are days in Washington. */
public sealed interface ReviewFact {

    LocalDate on();

    /** Commerce took the application in: day 0 of the review. */
    record Registered(LocalDate on) implements ReviewFact {}

    /** Commerce referred it to State, War and Energy at once: day 0 of their thirty days. */
    record Referred(LocalDate on) implements ReviewFact {}

    /** The agency need not see it: it delegated its authority over such applications to Commerce. */
    record Delegated(LocalDate on, Agency agency) implements ReviewFact {}

    /** @param on the first day that does not count */
    record StopStarted(LocalDate on, String stop, StopReason reason) implements ReviewFact {}

    /** @param on the first day that counts again */
    record StopEnded(LocalDate on, String stop) implements ReviewFact {}

    /** @param substantiated false of a denial without reasons or without a legal basis, which does not count as one */
    record Recommended(LocalDate on, Agency agency, Recommendation recommendation, boolean substantiated)
            implements ReviewFact {

        public static Recommended of(
                LocalDate on, Agency agency, Recommendation recommendation, String reasons, String legalBasis) {
            boolean substantiated = recommendation != Recommendation.DENY || (says(reasons) && says(legalBasis));
            return new Recommended(on, agency, recommendation, substantiated);
        }

        private static boolean says(String text) {
            return text != null && !text.isBlank();
        }
    }

    /** @param by who escalates, {@code null} where nobody says; it moves no clock */
    record Escalated(LocalDate on, Body to, Agency by) implements ReviewFact {}

    /** @param decision for the record; it moves no clock */
    record BodyDecided(LocalDate on, Body body, Recommendation decision) implements ReviewFact {}
}

package org.entente.dealtracker.review.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.domain.Likeness;

/** Decided reviews, by what they were about when they were decided. */
public interface Precedents {

    /**
     * A review that was decided.
     *
     * @param days that counted from registration to the decision
     */
    record Precedent(
            UUID reviewId,
            String applicationNumber,
            Likeness about,
            ReviewOutcome outcome,
            List<String> conditions,
            LocalDate decidedOn,
            int days) {}

    /** Keeps what a review was about; again changes nothing. */
    void keep(UUID reviewId, Likeness about, LocalDate decidedOn, int days);

    /**
     * Those with the same destination or a member in common, newest first, some hundreds at most.
     *
     * @param except this one
     */
    List<Precedent> near(Likeness about, UUID except);
}

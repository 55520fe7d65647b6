package org.entente.dealtracker.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.determination.application.DealDeterminations.AtSubmission;
import org.entente.dealtracker.determination.domain.DealDetermination;
import org.entente.dealtracker.determination.domain.Requirement;
import org.entente.dealtracker.determination.domain.ReviewPolicy;

/**
 * What was determined for the deal when its application was submitted.
 *
 * @param stated whether anything was determined; that nothing was says neither that a license is required nor that none is
 * @param rules every row that it rests on, by rule and version
 * @param overrideReason why it was submitted although the determination speaks against it
 */
record DeterminationAtSubmissionResponse(
        boolean stated,
        UUID id,
        Long number,
        LocalDate asOf,
        Requirement requirement,
        ReviewPolicy reviewPolicy,
        List<String> rules,
        String overrideReason) {

    static DeterminationAtSubmissionResponse of(AtSubmission kept) {
        DealDetermination determination = kept.determination();
        return determination == null
                ? new DeterminationAtSubmissionResponse(false, null, null, null, null, null, List.of(), null)
                : new DeterminationAtSubmissionResponse(
                        true,
                        determination.id(),
                        determination.number(),
                        determination.answer().transaction().asOf(),
                        determination.need().requirement(),
                        determination.need().reviewPolicy(),
                        determination.answer().rules(),
                        kept.overrideReason());
    }
}

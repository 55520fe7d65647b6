package org.entente.dealtracker.determination.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.determination.domain.DealDetermination;
import org.entente.dealtracker.determination.domain.DeterminationCause;
import org.entente.dealtracker.determination.domain.DeterminedNeed;
import org.entente.dealtracker.determination.domain.Grant;
import org.entente.dealtracker.determination.domain.KeptFinding;
import org.entente.dealtracker.determination.domain.Requirement;
import org.entente.dealtracker.determination.domain.ReviewPolicy;

/**
 * What a deal's transaction was found to need. Decision support: it binds no agency.
 *
 * @param number counts the determinations of the deal from 1
 * @param asOf the day whose rules decided
 * @param cause why it was determined anew
 * @param policyRevision how many changes of policy were in force then
 * @param missing paths of the facts that could change the answer, each with what to supply
 * @param rules every row that it rests on, by rule and version
 * @param changed what changed since the one before; null for the first
 */
record DealDeterminationResponse(
        UUID id,
        UUID dealId,
        long number,
        LocalDate asOf,
        Instant determinedAt,
        DeterminationCause cause,
        long policyRevision,
        Requirement requirement,
        ReviewPolicy reviewPolicy,
        List<Grant> exceptions,
        List<KeptFinding> findings,
        Map<String, String> missing,
        List<String> rules,
        ChangeResponse changed,
        TransactionRequest transaction) {

    /**
     * @param before what the determination before came to
     * @param because the rules and versions that make the difference
     */
    record ChangeResponse(DeterminedNeed before, List<String> because) {}

    static DealDeterminationResponse of(DealDetermination determination) {
        var answer = determination.answer();
        DeterminedNeed need = determination.need();
        return new DealDeterminationResponse(
                determination.id(),
                determination.dealId(),
                determination.number(),
                answer.transaction().asOf(),
                determination.at(),
                determination.cause(),
                determination.revision(),
                need.requirement(),
                need.reviewPolicy(),
                need.exceptions(),
                answer.findings(),
                answer.missing(),
                answer.rules(),
                determination.before() == null
                        ? null
                        : new ChangeResponse(determination.before(), determination.because()),
                TransactionRequest.of(answer.transaction()));
    }
}

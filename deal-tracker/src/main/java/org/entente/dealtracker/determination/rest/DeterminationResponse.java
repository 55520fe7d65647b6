package org.entente.dealtracker.determination.rest;

import java.util.List;
import java.util.Map;
import org.entente.dealtracker.determination.domain.Determination;
import org.entente.dealtracker.determination.domain.Grant;
import org.entente.dealtracker.determination.domain.KeptFinding;
import org.entente.dealtracker.determination.domain.Requirement;
import org.entente.dealtracker.determination.domain.ReviewPolicy;

/**
 * Whether a license is required.
 *
 * @param reviewPolicy how an application would be reviewed; null where no license is required, or where a missing fact could change it
 * @param exceptions what can be used in place of a license
 * @param findings what every rule of the day said; only those with the status IN_FORCE count
 * @param missing paths of the facts that could change the answer
 * @param toSupply the same paths, each with what to supply there
 */
record DeterminationResponse(
        Requirement requirement,
        ReviewPolicy reviewPolicy,
        List<Grant> exceptions,
        List<KeptFinding> findings,
        List<String> missing,
        Map<String, String> toSupply) {

    static DeterminationResponse of(Determination determination) {
        return new DeterminationResponse(
                determination.requirement(),
                determination.reviewPolicy(),
                determination.exceptions(),
                determination.findings().stream().map(KeptFinding::of).toList(),
                List.copyOf(determination.missing().keySet()),
                determination.missing());
    }
}

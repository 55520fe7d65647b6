package org.entente.dealtracker.determination.rest;

import java.util.List;
import java.util.Map;
import org.entente.dealtracker.determination.domain.Determination;
import org.entente.dealtracker.determination.domain.Finding;
import org.entente.dealtracker.determination.domain.Grant;
import org.entente.dealtracker.determination.domain.Requirement;
import org.entente.dealtracker.determination.domain.ReviewPolicy;
import org.entente.dealtracker.policy.domain.Certainty;
import org.entente.dealtracker.policy.domain.RuleStatus;
import org.entente.dealtracker.policy.domain.RuleVersion;

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
        List<FindingResponse> findings,
        List<String> missing,
        Map<String, String> toSupply) {

    /**
     * What one rule said.
     *
     * @param ruleVersion which row of the rules, in which version
     * @param result what follows, or NOT_APPLICABLE or UNKNOWN
     * @param reference the text that the rule comes from
     * @param label law or platform policy
     * @param inputs the facts that it turned on, by their path
     */
    record FindingResponse(
            String rule,
            String ruleVersion,
            RuleStatus status,
            Certainty certainty,
            String label,
            String result,
            String reference,
            Map<String, Object> inputs,
            String explanation) {

        static FindingResponse of(Finding finding) {
            RuleVersion version = finding.row().version();
            return new FindingResponse(
                    finding.row().rule(),
                    version.name(),
                    version.status(),
                    version.certainty(),
                    version.label(),
                    finding.result(),
                    version.reference(),
                    finding.inputs(),
                    finding.explanation());
        }
    }

    static DeterminationResponse of(Determination determination) {
        return new DeterminationResponse(
                determination.requirement(),
                determination.reviewPolicy(),
                determination.exceptions(),
                determination.findings().stream().map(FindingResponse::of).toList(),
                List.copyOf(determination.missing().keySet()),
                determination.missing());
    }
}

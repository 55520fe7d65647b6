package org.entente.dealtracker.determination.domain;

import java.util.Map;
import org.entente.dealtracker.policy.domain.Certainty;
import org.entente.dealtracker.policy.domain.RuleStatus;
import org.entente.dealtracker.policy.domain.RuleVersion;

/**
 * A finding as it is told and kept, with all that its row said of itself then.
 *
 * @param ruleVersion which row of the rules, in which version
 * @param label law or platform policy
 * @param result what follows, or NOT_APPLICABLE or UNKNOWN
 * @param reference the text that the rule comes from
 * @param inputs the facts that it turned on, by their path
 */
public record KeptFinding(
        String rule,
        String ruleVersion,
        RuleStatus status,
        Certainty certainty,
        String label,
        String result,
        String reference,
        Map<String, Object> inputs,
        String explanation) {

    public static KeptFinding of(Finding finding) {
        RuleVersion version = finding.row().version();
        return new KeptFinding(
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

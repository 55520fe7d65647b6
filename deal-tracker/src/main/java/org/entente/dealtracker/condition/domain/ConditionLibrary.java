package org.entente.dealtracker.condition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The conditions that may be cited, by the days on which they may. */
public record ConditionLibrary(DatedRows<ConditionTemplate> rows) {

    public List<ConditionTemplate> on(LocalDate day) {
        return rows.inForce(day);
    }

    /**
     * A condition of the library with its parameters filled in, as it is in force on a day.
     *
     * @param scope of the part that it is asked for; {@code null} for the whole
     * @throws Problem {@code rule-broken} that names what is known, or what is missing
     */
    public CitedCondition cite(AskedCondition.FromLibrary asked, PartScope scope, LocalDate day) {
        ConditionTemplate template = on(day).stream()
                .filter(row -> row.version().id().equals(asked.condition()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                CommonProblem.RULE_BROKEN,
                                "The library has no condition \"" + asked.condition() + "\" in force on " + day
                                        + "; it has " + String.join(", ", ids(day)) + ".")
                        .with("allowed", ids(day)));
        if (scope != null && !template.scopes().contains(scope)) {
            String scopes = template.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "The condition " + asked.condition() + " is not one for a part of scope " + scope
                                    + ": it is for " + (scopes.isEmpty() ? "" : scopes + " and ") + "the whole.")
                    .with("allowed", template.scopes().stream().sorted().toList());
        }
        List<String> wrong = template.wrong(asked.parameters());
        if (!wrong.isEmpty()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "For the condition " + asked.condition() + ", give the parameters: "
                                    + String.join(", ", wrong) + ".")
                    .with("missing", wrong);
        }
        return template.fill(asked.parameters());
    }

    private List<String> ids(LocalDate day) {
        return on(day).stream().map(row -> row.version().id()).toList();
    }
}

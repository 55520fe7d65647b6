package org.entente.dealtracker.policychange.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.dealtracker.policy.application.PolicySet;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policychange.domain.PolicyRows;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.entente.kit.time.Washington;

/** What policy would be with a change: read as strictly as what is shipped, and compared with what held before today. */
@ApplicationScoped
class Outcome {

    private final Policies policies;
    private final Clock clock;

    Outcome(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Policy as it is before the change. */
    PolicySet before() {
        return policies.upToDate();
    }

    /** Refused with the reader's sentence. */
    PolicySet of(PolicySet base, String file, PolicyRows rows) {
        try {
            return policies.with(base, file, rows.nodes());
        } catch (InvalidPolicy e) {
            throw new Problem(CommonProblem.RULE_BROKEN, e.getMessage()).with("file", file);
        }
    }

    /** The rows that would read otherwise on days before today, by rule and version. */
    List<String> changesBeforeToday(PolicySet before, PolicySet after, String file) {
        LocalDate today = Washington.day(clock.instant());
        Map<String, JsonNode> held = before.files().file(file).before(today);
        Map<String, JsonNode> would = after.files().file(file).before(today);
        Set<String> rows = new TreeSet<>(held.keySet());
        rows.addAll(would.keySet());
        return rows.stream()
                .filter(row -> !Objects.equals(held.get(row), would.get(row)))
                .toList();
    }
}

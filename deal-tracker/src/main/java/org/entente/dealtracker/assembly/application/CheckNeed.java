package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/** Refuses a need that names organizations which nobody knows, or that contradicts itself. */
@ApplicationScoped
public class CheckNeed {

    private final Market market;

    CheckNeed(Market market) {
        this.market = market;
    }

    /** @throws Problem 422 with every field that is wrong and what to do about it */
    @Transactional
    public void check(Need need) {
        Map<UUID, String> names = market.organizationNames(OrganizationNames.in(need.limits()));
        List<FieldError> wrong = new ArrayList<>(unknown(need.limits(), names.keySet()));
        wrong.addAll(Contradictions.of(need, id -> names.getOrDefault(id, id.toString())));
        if (!wrong.isEmpty()) {
            String detail = wrong.stream()
                    .map(error -> error.field() + ": " + error.message())
                    .collect(Collectors.joining("; "));
            throw new Problem(CommonProblem.RULE_BROKEN, detail + ".").with("errors", wrong);
        }
    }

    private static List<FieldError> unknown(NeedLimits limits, Set<UUID> known) {
        List<FieldError> wrong = new ArrayList<>();
        unknown("limits.requiredOrganizations", limits.requiredOrganizations(), known, wrong);
        unknown("limits.forbiddenOrganizations", limits.forbiddenOrganizations(), known, wrong);
        List<UUID> paired = limits.excludedOrganizationPairs().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        unknown("limits.excludedOrganizationPairs", paired, known, wrong);
        return wrong;
    }

    private static void unknown(String field, Collection<UUID> named, Set<UUID> known, List<FieldError> wrong) {
        String missing = named.stream()
                .filter(id -> !known.contains(id))
                .map(UUID::toString)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            wrong.add(new FieldError(field, "no organization is registered as " + missing));
        }
    }
}

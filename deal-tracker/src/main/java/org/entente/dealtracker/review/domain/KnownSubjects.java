package org.entente.dealtracker.review.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/**
 * The parts that the deal under review has.
 *
 * @param names by scope: subjects in the deal's order, each with what people call it
 */
public record KnownSubjects(Map<PartScope, Map<String, String>> names) {

    /** A part that somebody names. */
    public record Named(PartScope scope, String subject) {}

    /**
     * Refuses parts that the deal does not have, and those that are named twice.
     *
     * @throws Problem {@code rule-broken} that names the parts that it has
     */
    public void require(List<Named> parts) {
        List<FieldError> errors = new ArrayList<>();
        Set<Named> seen = new HashSet<>();
        for (int index = 0; index < parts.size(); index++) {
            Named part = parts.get(index);
            String field = "parts[" + index + "].subject";
            if (!knows(part)) {
                errors.add(new FieldError(
                        field,
                        "\"" + part.subject() + "\" is not in this deal; known as " + part.scope() + ": "
                                + words(part.scope())));
            } else if (!seen.add(part)) {
                errors.add(new FieldError(field, part.scope() + " " + part.subject() + " is named twice"));
            }
        }
        if (!errors.isEmpty()) {
            String detail = errors.stream()
                    .map(error -> error.field() + ": " + error.message())
                    .collect(Collectors.joining("; "));
            throw new Problem(CommonProblem.RULE_BROKEN, detail + ".")
                    .with("errors", errors)
                    .with("known", names);
        }
    }

    /** What people call it; the subject itself where nobody calls it anything, or it has left the deal. */
    public String nameOf(PartScope scope, String subject) {
        return of(scope).getOrDefault(subject, subject);
    }

    public Map<String, String> of(PartScope scope) {
        return names.getOrDefault(scope, Map.of());
    }

    private boolean knows(Named part) {
        return of(part.scope()).containsKey(part.subject());
    }

    private String words(PartScope scope) {
        return of(scope).entrySet().stream()
                .map(each -> each.getKey().equals(each.getValue())
                        ? each.getKey()
                        : each.getKey() + " (" + each.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}

package org.entente.dealtracker.determination.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.dealtracker.determination.domain.condition.Scene;
import org.entente.dealtracker.determination.domain.condition.Vocabulary;

/**
 * Whether a transaction needs a license, and because of what. Decision support: it binds no agency.
 *
 * <p>A fact that nobody stated could turn out either way. Between the best and the worst that the stated facts leave possible, a license
 * that is required at best is required; where both ends agree, that is the answer; otherwise the answer is {@code INCOMPLETE}.
 *
 * @param reviewPolicy how an application would be reviewed; {@code null} where no license is required or an unknown fact could change it
 * @param exceptions those to be used in place of a license; empty unless the requirement is {@code LICENSE_EXCEPTION}
 * @param findings what every row of the day said, also those that do not count
 * @param missing the facts that could change the answer, by their path, each with what to supply
 */
public record Determination(
        Requirement requirement,
        ReviewPolicy reviewPolicy,
        List<Grant> exceptions,
        List<Finding> findings,
        SequencedMap<String, String> missing) {

    public Determination {
        exceptions = List.copyOf(exceptions);
        findings = List.copyOf(findings);
        missing = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(missing));
    }

    /** The same transaction and rules always give the same answer. */
    public static Determination of(Transaction transaction, LicenseRules rules) {
        Vocabulary vocabulary = rules.words().on(transaction.asOf());
        List<ItemAnswers> items = IntStream.range(0, transaction.items().size())
                .mapToObj(index -> ItemAnswers.of(Scene.of(transaction, index, vocabulary), rules))
                .toList();
        Requirement requirement = requirement(items);
        ReviewPolicy policy = requirement == Requirement.LICENSE_REQUIRED ? policy(items) : null;
        List<Grant> grants = requirement == Requirement.LICENSE_EXCEPTION
                ? items.stream().flatMap(ItemAnswers::grants).distinct().toList()
                : List.of();
        return new Determination(requirement, policy, grants, Findings.of(items), missing(items, requirement, policy));
    }

    private static Requirement requirement(List<ItemAnswers> items) {
        Requirement best = strictest(items, Bound.BEST);
        boolean certain = best.compareTo(Requirement.LICENSE_REQUIRED) >= 0 || best == strictest(items, Bound.WORST);
        return certain ? best : Requirement.INCOMPLETE;
    }

    private static Requirement strictest(List<ItemAnswers> items, Bound bound) {
        return items.stream()
                .map(item -> item.requirement(bound))
                .reduce(Requirement.NO_LICENSE_REQUIRED, Requirement::orStricter);
    }

    private static ReviewPolicy policy(List<ItemAnswers> items) {
        Optional<ReviewPolicy> best = strictestPolicy(items, Bound.BEST);
        return best.equals(strictestPolicy(items, Bound.WORST)) ? best.orElse(null) : null;
    }

    private static Optional<ReviewPolicy> strictestPolicy(List<ItemAnswers> items, Bound bound) {
        return items.stream().flatMap(item -> item.policy(bound).stream()).max(ReviewPolicy::compareTo);
    }

    /** Only what could change the answer is asked for: nothing once it is prohibited, no limits of a policy that is settled. */
    private static SequencedMap<String, String> missing(
            List<ItemAnswers> items, Requirement requirement, ReviewPolicy policy) {
        List<Asked<?>> open = new ArrayList<>();
        if (requirement != Requirement.PROHIBITED) {
            items.forEach(item -> open.addAll(item.requirements()));
        }
        if (requirement == Requirement.INCOMPLETE) {
            items.stream()
                    .filter(item -> item.requirement(Bound.BEST) == Requirement.LICENSE_EXCEPTION)
                    .forEach(item -> open.addAll(item.exceptions()));
        }
        if (requirement == Requirement.LICENSE_REQUIRED && policy == null) {
            items.forEach(item -> open.addAll(item.reviews()));
        }
        SequencedMap<String, String> missing = new LinkedHashMap<>();
        open.stream()
                .filter(asked -> asked.inForce() && asked.isUnknown())
                .flatMap(asked -> asked.verdict().missing().entrySet().stream())
                .forEach(fact -> missing.merge(fact.getKey(), fact.getValue(), Determination::both));
        return missing;
    }

    private static String both(String one, String other) {
        return Stream.of(one.split("; ")).anyMatch(other::equals) ? one : one + "; " + other;
    }
}

package org.entente.dealtracker.determination.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.dealtracker.determination.domain.condition.Scene;
import org.entente.dealtracker.determination.domain.condition.Verdict;

/** What every row of the day says about one item, and what follows from that for the item alone. */
record ItemAnswers(
        List<Asked<LicenseRule>> requirements,
        List<Asked<LicenseException>> exceptions,
        List<Asked<ReviewRule>> reviews) {

    static ItemAnswers of(Scene scene, LicenseRules rules) {
        LocalDate day = scene.transaction().asOf();
        List<Asked<LicenseRule>> requirements = rules.requirements().on(day).stream()
                .map(row -> new Asked<>(row, row.check(scene)))
                .toList();
        List<Asked<LicenseException>> exceptions = rules.exceptions().on(day).stream()
                .map(row -> new Asked<>(row, row.when().check(scene)))
                .toList();
        return new ItemAnswers(
                requirements, exceptions, reviews(scene, rules.reviews().on(day), requirements));
    }

    private static List<Asked<ReviewRule>> reviews(
            Scene scene, List<ReviewRule> rows, List<Asked<LicenseRule>> requirements) {
        Map<String, Verdict> verdicts = new HashMap<>();
        requirements.stream().filter(Asked::inForce).forEach(asked -> verdicts.put(asked.id(), asked.verdict()));
        for (ReviewRule row : rows) {
            List<Verdict> required = row.requiredBy().stream()
                    .map(verdicts::get)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            verdicts.put(
                    row.version().id(),
                    Verdict.all(List.of(Verdict.any(required), row.when().check(scene))));
        }
        return rows.stream()
                .map(row -> new Asked<>(
                        row,
                        row.unless() == null
                                ? verdicts.get(row.version().id())
                                : Verdict.all(List.of(
                                        verdicts.get(row.version().id()),
                                        verdicts.get(row.unless()).not()))))
                .toList();
    }

    /** What the item needs at this end of what is possible. */
    Requirement requirement(Bound bound) {
        List<Asked<LicenseRule>> against =
                requirements.stream().filter(bound::against).toList();
        if (has(against, Effect.PROHIBITED)) {
            return Requirement.PROHIBITED;
        }
        if (!has(against, Effect.LICENSE_REQUIRED) && !has(against, Effect.PERSON_DECIDES)) {
            return Requirement.NO_LICENSE_REQUIRED;
        }
        return exceptions.stream()
                        .anyMatch(exception -> bound.inFavor(exception)
                                && obstacles(exception.row(), bound).isEmpty())
                ? Requirement.LICENSE_EXCEPTION
                : Requirement.LICENSE_REQUIRED;
    }

    /** The rows that an exception does not overcome. */
    List<String> obstacles(LicenseException exception, Bound bound) {
        List<String> standing = new ArrayList<>();
        if (!exception.grantable()) {
            standing.add(exception.code());
        }
        requirements.stream()
                .filter(bound::against)
                .filter(asked -> asked.row().effect() != Effect.RED_FLAG)
                .map(Asked::id)
                .filter(id -> !exception.overcomes().contains(id))
                .forEach(standing::add);
        return standing;
    }

    /** The exceptions that can be used whatever is unknown. */
    Stream<Grant> grants() {
        return requirement(Bound.WORST) != Requirement.LICENSE_EXCEPTION
                ? Stream.empty()
                : exceptions.stream()
                        .filter(asked -> Bound.WORST.inFavor(asked)
                                && obstacles(asked.row(), Bound.WORST).isEmpty())
                        .map(asked -> new Grant(asked.row().code(), asked.row().noticeDays()));
    }

    boolean mayNeedLicense() {
        return requirement(Bound.WORST) != Requirement.NO_LICENSE_REQUIRED;
    }

    /** The strictest review policy at this end; what a person has to decide could end in any. */
    Optional<ReviewPolicy> policy(Bound bound) {
        Stream<ReviewPolicy> ofRequirements = requirements.stream()
                .filter(bound::against)
                .map(asked -> asked.row().effect() == Effect.PERSON_DECIDES
                        ? ReviewPolicy.DENIAL
                        : asked.row().policy())
                .filter(java.util.Objects::nonNull);
        Stream<ReviewPolicy> ofReviews =
                reviews.stream().filter(bound::against).map(asked -> asked.row().policy());
        return Stream.concat(ofRequirements, ofReviews).max(ReviewPolicy::compareTo);
    }

    private static boolean has(List<Asked<LicenseRule>> rows, Effect effect) {
        return rows.stream().anyMatch(asked -> asked.row().effect() == effect);
    }
}

package org.entente.dealtracker.determination.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.dealtracker.determination.domain.condition.Truth;
import org.entente.dealtracker.determination.domain.condition.Verdict;

/** What every row said over all items, in the order of the rows. */
final class Findings {

    private Findings() {}

    static List<Finding> of(List<ItemAnswers> items) {
        List<Finding> findings = new ArrayList<>();
        rows(items, ItemAnswers::requirements)
                .map(asked -> finding(asked, asked.row().effect().name()))
                .forEach(findings::add);
        List<ItemAnswers> licensed =
                items.stream().filter(ItemAnswers::mayNeedLicense).toList();
        if (!licensed.isEmpty()) {
            rows(licensed, ItemAnswers::exceptions)
                    .map(asked -> exception(asked, licensed))
                    .forEach(findings::add);
            rows(licensed, ItemAnswers::reviews)
                    .map(asked -> finding(asked, asked.row().policy().name()))
                    .forEach(findings::add);
        }
        return findings;
    }

    /** Each row once: it applies where it applies to any item. */
    private static <R extends RuleRow> Stream<Asked<R>> rows(
            List<ItemAnswers> items, Function<ItemAnswers, List<Asked<R>>> part) {
        List<List<Asked<R>>> answers = items.stream().map(part).toList();
        return IntStream.range(0, answers.getFirst().size())
                .mapToObj(row -> new Asked<>(
                        answers.getFirst().get(row).row(),
                        Verdict.any(answers.stream()
                                .map(item -> item.get(row).verdict())
                                .toList())));
    }

    private static Finding finding(Asked<?> asked, String then) {
        return switch (asked.verdict().truth()) {
            case TRUE -> finding(asked, then, applies(asked.row()));
            case FALSE -> finding(asked, Finding.NOT_APPLICABLE, "Does not apply.");
            case UNKNOWN -> finding(asked, Finding.UNKNOWN, dependsOn(asked.verdict()));
        };
    }

    private static Finding finding(Asked<?> asked, String result, String explanation) {
        RuleRow row = asked.row();
        String counts =
                asked.inForce() ? "" : "Does not count (" + row.version().status() + "). ";
        return new Finding(row, asked.verdict().truth(), result, asked.verdict().inputs(), counts + explanation);
    }

    private static Finding exception(Asked<LicenseException> asked, List<ItemAnswers> licensed) {
        LicenseException row = asked.row();
        if (!asked.mayApply()) {
            return finding(asked, Finding.NOT_APPLICABLE);
        }
        if (!row.grantable()) {
            return finding(asked, Finding.NOT_DECIDED_HERE, row.title() + ". Not decided here: " + row.note() + ".");
        }
        if (licensed.stream()
                .flatMap(ItemAnswers::grants)
                .anyMatch(grant -> grant.code().equals(row.code()))) {
            return finding(asked, Finding.AVAILABLE, row.title() + ".");
        }
        List<String> obstacles = licensed.stream()
                .map(item -> item.obstacles(row, Bound.BEST))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        if (!obstacles.isEmpty()) {
            return finding(asked, Finding.NOT_AVAILABLE, "Does not overcome " + String.join(", ", obstacles) + ".");
        }
        return asked.verdict().truth() == Truth.UNKNOWN
                ? finding(asked, Finding.UNKNOWN)
                : finding(asked, Finding.UNKNOWN, "Depends on rules that are unknown yet.");
    }

    private static String applies(RuleRow row) {
        return row.note() == null ? row.title() + "." : row.title() + ". " + row.note();
    }

    private static String dependsOn(Verdict verdict) {
        return "Depends on "
                + String.join(
                        "; ",
                        verdict.missing().entrySet().stream()
                                .map(fact -> fact.getKey() + " (" + fact.getValue() + ")")
                                .toList())
                + ".";
    }
}

package org.entente.dealtracker.determination.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entente.dealtracker.policy.domain.RuleStatus;

/**
 * An answer with everything that it was made of.
 *
 * @param transaction the facts, with the day whose rules decided
 * @param findings those that count and those that do not
 * @param missing the facts that could change the answer, each with what to supply
 * @param rules every row that could have said anything, by rule and version, those that say what words mean included
 */
public record DeterminedAnswer(
        Transaction transaction,
        DeterminedNeed need,
        List<KeptFinding> findings,
        Map<String, String> missing,
        List<String> rules) {

    private static final Set<String> ASIDE =
            Set.of(Finding.NOT_APPLICABLE, Finding.NOT_AVAILABLE, Finding.NOT_DECIDED_HERE);

    /** The same transaction and rules always give the same answer. */
    public static DeterminedAnswer of(Transaction transaction, LicenseRules rules) {
        Determination determination = Determination.of(transaction, rules);
        return new DeterminedAnswer(
                transaction,
                DeterminedNeed.of(determination),
                determination.findings().stream().map(KeptFinding::of).toList(),
                determination.missing(),
                rules.usedFor(transaction));
    }

    /**
     * The rows that make the difference between two answers, by rule and version: first those that say something else, then those that are
     * in only one of them.
     */
    public List<String> differenceTo(DeterminedAnswer before) {
        Map<String, String> one = before.results();
        Map<String, String> other = results();
        Set<String> said = new TreeSet<>(one.keySet());
        said.addAll(other.keySet());
        said.removeIf(row -> Objects.equals(one.get(row), other.get(row)));
        Set<String> words = new TreeSet<>(rules);
        words.addAll(before.rules);
        words.removeIf(row -> (rules.contains(row) && before.rules.contains(row)) || said.contains(row));
        return java.util.stream.Stream.concat(said.stream(), words.stream()).toList();
    }

    /** Whether it says the same for the same reasons, whatever the day. */
    public boolean sameAs(DeterminedAnswer before) {
        return need.equals(before.need)
                && missing.equals(before.missing)
                && results().equals(before.results())
                && Set.copyOf(rules).equals(Set.copyOf(before.rules))
                && transaction.on(before.transaction.asOf()).equals(before.transaction);
    }

    /** Of the rows that have a say: in force, and not aside. A row that nobody had to ask says the same as one that does not apply. */
    private Map<String, String> results() {
        Map<String, String> results = new HashMap<>();
        findings.stream()
                .filter(finding -> finding.status() == RuleStatus.IN_FORCE && !ASIDE.contains(finding.result()))
                .forEach(finding -> results.put(finding.ruleVersion(), finding.result()));
        return results;
    }
}

package org.entente.dealtracker.determination.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.determination.domain.ReviewRule;
import org.entente.dealtracker.determination.domain.RuleRow;
import org.entente.dealtracker.policy.domain.Dated;
import org.entente.dealtracker.policy.domain.Enumeration;
import org.entente.dealtracker.policy.domain.Period;
import org.entente.dealtracker.policy.domain.RuleVersion;

/** All rules as a page that a person who knows them can check, in Markdown. */
public final class RulesPage {

    private static final String HEAD = """
            # License determination

            This page is made from the files in `deal-tracker/src/main/resources/policies`, which decide, and a test holds it to them. It is decision
            support: what follows from it binds no agency and is not legal advice.

            How a transaction is determined on a day:

            1. Every requirement below that holds on the day is asked for every item. Only rows `IN_FORCE` decide; the others are shown.
            2. The strictest result wins: PROHIBITED, LICENSE_REQUIRED, INCOMPLETE, LICENSE_EXCEPTION, NO_LICENSE_REQUIRED.
            3. A license exception takes the place of a license where it overcomes everything that requires one for the item.
            4. A fact that nobody stated is unknown, never no. What is required however the unknown facts turn out is required; where they decide
               between results, the result is INCOMPLETE and names them.
            5. Where a license is required, the strictest review policy wins: DENIAL, PRESUMPTION_OF_DENIAL, CASE_BY_CASE, PRESUMPTION_OF_APPROVAL. While
               an unknown fact could change it, there is none.

            A *recipient* is an end user or an ultimate consignee, or the purchaser where neither is named. A day in "holds" counts, the last one, too.
            `platform policy` marks what no source states and the platform chose.
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private RulesPage() {}

    public static String of(LicenseRules rules) {
        RulesPage page = new RulesPage();
        var ofLists = rules.requirements().all().stream()
                .collect(Collectors.partitioningBy(row -> row.rule().equals(ListEffects.RULE)));
        page.rows("Requirements", ofLists.get(false));
        page.rows("Requirements by screening list (rule R4)", ofLists.get(true));
        page.rows("License exceptions", rules.exceptions().all());
        page.rows("Review policies", rules.reviews().all());
        var words = rules.words();
        page.table("Classes of items", "ECCNs", words.itemClasses().all(), row -> String.join(", ", row.eccns()));
        page.table(
                "Country groups",
                "countries",
                words.countries().groups().all(),
                row -> String.join(" ", new TreeSet<>(row.countries())));
        page.table(
                "Places that count as another country",
                "place",
                words.countries().treatments().all(),
                row -> row.country() + " counts as " + row.countsAs());
        page.table(
                "Approved entities",
                "names",
                words.approvedEntities().all(),
                row -> row.list() + ": " + Enumeration.or(row.names())
                        + (row.subsidiaries() ? " and names that go on after it" : "") + ", headquartered in "
                        + row.headquarteredIn());
        return page.page.toString();
    }

    private <R extends RuleRow> void rows(String title, List<R> rows) {
        heading(title, "row", "what", "when", "then", "holds", "status", "reference");
        for (RuleRow row : rows) {
            RuleVersion version = row.version();
            line(
                    rule(row),
                    row.title() + (row.note() == null ? "" : ". *" + row.note() + "*"),
                    row.when().words(),
                    row.then(),
                    holds(version.period()),
                    status(version),
                    version.reference());
        }
    }

    private <R extends Dated> void table(String title, String what, List<R> rows, Function<R, String> text) {
        heading(title, "id", what, "holds", "status", "reference");
        for (R row : rows) {
            RuleVersion version = row.version();
            line(version.name(), text.apply(row), holds(version.period()), status(version), version.reference());
        }
    }

    private static String rule(RuleRow row) {
        List<String> parts = new ArrayList<>(List.of(row.version().name()));
        if (row instanceof ReviewRule review) {
            parts.add("for " + Enumeration.or(review.requiredBy()));
            if (review.unless() != null) {
                parts.add("unless " + review.unless());
            }
        }
        return String.join(", ", parts);
    }

    private static String holds(Period period) {
        return period.from() + " to " + (period.to() == null ? "…" : period.to());
    }

    private static String status(RuleVersion version) {
        return version.status() + ", " + version.certainty() + ", " + version.label();
    }

    private void heading(String title, String... columns) {
        page.append("\n## ").append(title).append("\n\n");
        line(columns);
        page.append("|---".repeat(columns.length)).append("|\n");
    }

    private void line(String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        page.append("|\n");
    }
}

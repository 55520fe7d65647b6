package org.entente.dealtracker.determination.format;

import org.entente.dealtracker.determination.domain.LicenseRule;
import org.entente.dealtracker.determination.domain.ReviewPolicy;
import org.entente.dealtracker.determination.domain.ReviewRule;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policy.domain.RuleVersion;
import org.entente.dealtracker.policy.format.PolicyEntry;
import org.entente.dealtracker.policy.format.PolicyFile;

/** Reads how applications are reviewed. */
record ReviewRows(RowReader reader, DatedRows<LicenseRule> requirements) {

    DatedRows<ReviewRule> read(PolicyFile file) {
        DatedRows<ReviewRule> rows = file.read(this::row);
        rows.all().stream().filter(row -> row.unless() != null).forEach(row -> check(file, row, rows));
        return rows;
    }

    private ReviewRule row(PolicyEntry row) {
        RuleVersion version = row.version("title", "requiredBy", "when", "unless", "then", "note");
        return new ReviewRule(
                version,
                row.text("title"),
                RowReader.known(row, "requiredBy", requirements),
                reader.conditionIfAny(row, version),
                row.textIfAny("unless"),
                row.word("then", ReviewPolicy.class),
                row.textIfAny("note"));
    }

    /** The other row has to be in force all the while, and must not itself give way to a third. */
    private static void check(PolicyFile file, ReviewRule row, DatedRows<ReviewRule> rows) {
        String where = file.name() + ", " + row.version().id() + " version "
                + row.version().version() + ", unless: ";
        if (!rows.covers(row.unless(), row.version().period())) {
            throw new InvalidPolicy(where + "\"" + row.unless() + "\" is not a row in force "
                    + row.version().period());
        }
        boolean chained = rows.all().stream()
                .anyMatch(other -> other.version().id().equals(row.unless()) && other.unless() != null);
        if (chained) {
            throw new InvalidPolicy(where + "\"" + row.unless() + "\" has an unless of its own");
        }
    }
}

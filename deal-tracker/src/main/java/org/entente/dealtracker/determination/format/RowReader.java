package org.entente.dealtracker.determination.format;

import java.util.LinkedHashSet;
import java.util.List;
import org.entente.dealtracker.determination.domain.Eccn;
import org.entente.dealtracker.determination.domain.Effect;
import org.entente.dealtracker.determination.domain.ItemClass;
import org.entente.dealtracker.determination.domain.LicenseException;
import org.entente.dealtracker.determination.domain.LicenseRule;
import org.entente.dealtracker.determination.domain.LicenseRules.Words;
import org.entente.dealtracker.determination.domain.ReviewPolicy;
import org.entente.dealtracker.determination.domain.condition.Condition;
import org.entente.dealtracker.determination.domain.condition.Vocabulary;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.domain.RuleVersion;
import org.entente.dealtracker.policy.format.PolicyEntry;

/** Reads rows of the decision table. */
record RowReader(Words words) {

    static ItemClass itemClass(PolicyEntry row) {
        RuleVersion version = row.version("eccns");
        if (version.id().equals(Vocabulary.OTHER)) {
            throw row.refuse(Vocabulary.OTHER + " is what no class contains, and cannot be one");
        }
        for (PolicyEntry eccn : row.list("eccns")) {
            if (!Eccn.isWellFormed(eccn.text().replaceFirst("^\\*", "0A000"))) {
                throw eccn.refuse("\"" + eccn.text() + "\" must be an ECCN, or *.z for that paragraph of every ECCN");
            }
        }
        return new ItemClass(version, new LinkedHashSet<>(row.texts("eccns")));
    }

    LicenseRule requirement(PolicyEntry row) {
        RuleVersion version = row.version("rule", "title", "when", "then", "reviewPolicy", "note");
        return new LicenseRule(
                version,
                row.has("rule") ? row.text("rule") : version.id(),
                row.text("title"),
                conditions(version).read(row.at("when")),
                effect(row),
                policyIfAny(row),
                row.textIfAny("note"));
    }

    static Effect effect(PolicyEntry row) {
        Effect effect = row.word("then", Effect.class);
        if (effect == Effect.PERSON_DECIDES && !row.has("note")) {
            throw row.refuse("PERSON_DECIDES needs a note that says what to decide");
        }
        if (effect != Effect.LICENSE_REQUIRED && row.has("reviewPolicy")) {
            throw row.refuse("reviewPolicy is only for LICENSE_REQUIRED");
        }
        return effect;
    }

    static ReviewPolicy policyIfAny(PolicyEntry row) {
        return row.has("reviewPolicy") ? row.word("reviewPolicy", ReviewPolicy.class) : null;
    }

    LicenseException exception(PolicyEntry row, DatedRows<LicenseRule> requirements) {
        RuleVersion version = row.version("title", "overcomes", "when", "noticeDays", "notDecidedHere");
        if (row.has("notDecidedHere") == row.has("overcomes") || row.has("overcomes") != row.has("noticeDays")) {
            throw row.refuse("must have either overcomes and noticeDays, or notDecidedHere");
        }
        return new LicenseException(
                version,
                row.text("title"),
                row.has("overcomes") ? known(row, "overcomes", requirements) : List.of(),
                conditions(version).read(row.at("when")),
                row.has("noticeDays") ? row.number("noticeDays").intValueExact() : 0,
                row.textIfAny("notDecidedHere"));
    }

    /** Ids of rows that require a license. */
    static List<String> known(PolicyEntry row, String field, DatedRows<LicenseRule> requirements) {
        List<String> ids = row.texts(field);
        ids.stream().filter(id -> !requirements.knows(id)).findFirst().ifPresent(id -> {
            throw row.at(field).refuse("\"" + id + "\" is not a row of the license requirements");
        });
        return ids;
    }

    /** Always true where the field is left out. */
    Condition conditionIfAny(PolicyEntry row, RuleVersion version) {
        return row.has("when") ? conditions(version).read(row.at("when")) : new Condition.All(List.of());
    }

    private ConditionReader conditions(RuleVersion version) {
        return new ConditionReader(words, version.period());
    }
}

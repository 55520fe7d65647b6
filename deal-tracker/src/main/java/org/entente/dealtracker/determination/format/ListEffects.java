package org.entente.dealtracker.determination.format;

import java.util.Arrays;
import java.util.List;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.dealtracker.determination.domain.LicenseRule;
import org.entente.dealtracker.determination.domain.LicenseRules.Words;
import org.entente.dealtracker.determination.domain.condition.Condition;
import org.entente.dealtracker.determination.domain.condition.ItemCondition.ItemIn;
import org.entente.dealtracker.determination.domain.condition.PartyCondition.ListedOn;
import org.entente.dealtracker.determination.domain.condition.Quantifier.AnyParty;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policy.domain.RuleVersion;
import org.entente.dealtracker.policy.format.PolicyEntry;
import org.entente.dealtracker.policy.format.PolicyFile;

/** Reads what screening lists mean for an export: rule R4, a row a list. */
final class ListEffects {

    static final String RULE = "R4";
    private static final String EVERY = "EVERY";

    private ListEffects() {}

    static DatedRows<LicenseRule> read(PolicyFile file, Words words) {
        DatedRows<LicenseRule> rows = file.read(row -> row(row, words));
        Arrays.stream(ScreeningList.values())
                .filter(list -> !rows.knows(id(list)))
                .findFirst()
                .ifPresent(list -> {
                    throw new InvalidPolicy(file.name() + ": says nothing about the list " + list);
                });
        return rows;
    }

    private static LicenseRule row(PolicyEntry row, Words words) {
        RuleVersion header = row.version("items", "then", "reviewPolicy", "note");
        ScreeningList list = row.word("id", ScreeningList.class);
        RuleVersion version = new RuleVersion(
                id(list),
                header.version(),
                header.period(),
                header.status(),
                header.certainty(),
                header.label(),
                header.reference());
        Condition listed = new AnyParty(new ListedOn(List.of(list)));
        String items = row.text("items");
        return new LicenseRule(
                version,
                RULE,
                "Party on the " + list.title(),
                items.equals(EVERY) ? listed : new Condition.All(List.of(item(row, items, words, version), listed)),
                RowReader.effect(row),
                RowReader.policyIfAny(row),
                row.textIfAny("note"));
    }

    private static Condition item(PolicyEntry row, String items, Words words, RuleVersion version) {
        return new ItemIn(List.of(new ConditionReader(words, version.period()).itemClass(row.at("items"), items)));
    }

    private static String id(ScreeningList list) {
        return RULE + "-" + list;
    }
}

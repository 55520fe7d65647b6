package org.entente.dealtracker.determination.format;

import java.util.List;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.dealtracker.determination.domain.EndUse;
import org.entente.dealtracker.determination.domain.LicenseRules.Words;
import org.entente.dealtracker.determination.domain.TransactionKind;
import org.entente.dealtracker.determination.domain.condition.Condition;
import org.entente.dealtracker.determination.domain.condition.ItemCondition;
import org.entente.dealtracker.determination.domain.condition.PartyCondition;
import org.entente.dealtracker.determination.domain.condition.Quantifier;
import org.entente.dealtracker.determination.domain.condition.TransactionCondition;
import org.entente.dealtracker.determination.domain.condition.Vocabulary;
import org.entente.dealtracker.policy.domain.CountryGroups;
import org.entente.dealtracker.policy.domain.CountrySet;
import org.entente.dealtracker.policy.domain.Period;
import org.entente.dealtracker.policy.format.PolicyEntry;

/**
 * Reads conditions, of which each is one field. The countries, groups, classes and lists that they name have to be known on every day of
 * the rule that names them.
 */
record ConditionReader(Words words, Period period) {

    private static final List<String> OF_PARTIES = List.of(
            "headquarteredIn",
            "locatedIn",
            "listedOn",
            "governmentOf",
            "approvedEntity",
            "listedOwnershipAtLeast",
            "listedOwnershipAbove");
    private static final List<String> OF_TRANSACTIONS = List.of(
            "itemIn",
            "designedForDataCenter",
            "informedLetter",
            "tppBelow",
            "bandwidthBelow",
            "destinationIn",
            "exportedFromIn",
            "transactionIn",
            "endUseIn",
            "anyParty",
            "everyRecipient");

    Condition read(PolicyEntry entry) {
        return read(entry, false);
    }

    private Condition read(PolicyEntry entry, boolean ofParty) {
        String name = entry.onlyField();
        if (OF_PARTIES.contains(name) && !ofParty) {
            throw entry.refuse(name + " asks about one party: put it into anyParty or everyRecipient");
        }
        if (OF_TRANSACTIONS.contains(name) && ofParty) {
            throw entry.refuse(name + " does not ask about a party: put it outside of anyParty and everyRecipient");
        }
        return switch (name) {
            case "all" -> new Condition.All(each(entry, name, ofParty));
            case "any" -> new Condition.AnyOf(each(entry, name, ofParty));
            case "not" -> new Condition.Not(read(entry.at(name), ofParty));
            case "anyParty" -> new Quantifier.AnyParty(read(entry.at(name), true));
            case "everyRecipient" -> new Quantifier.EveryRecipient(read(entry.at(name), true));
            default -> OF_PARTIES.contains(name) ? party(entry, name) : transaction(entry, name);
        };
    }

    private List<Condition> each(PolicyEntry entry, String name, boolean ofParty) {
        return entry.list(name).stream().map(one -> read(one, ofParty)).toList();
    }

    private Condition transaction(PolicyEntry entry, String name) {
        return switch (name) {
            case "itemIn" -> new ItemCondition.ItemIn(classes(entry, name));
            case "designedForDataCenter" -> new ItemCondition.DesignedForDataCenter(entry.flag(name));
            case "informedLetter" -> new ItemCondition.InformedLetter(entry.flag(name));
            case "tppBelow" -> new ItemCondition.TppBelow(entry.number(name));
            case "bandwidthBelow" -> new ItemCondition.BandwidthBelow(entry.number(name));
            case "destinationIn" -> new TransactionCondition.DestinationIn(countries(entry, name));
            case "exportedFromIn" -> new TransactionCondition.ExportedFromIn(countries(entry, name));
            case "transactionIn" -> new TransactionCondition.TransactionIn(entry.words(name, TransactionKind.class));
            case "endUseIn" -> new TransactionCondition.EndUseIn(entry.words(name, EndUse.class));
            default ->
                throw entry.refuse("\"" + name + "\" is not a known condition; known are all, any, not, "
                        + String.join(", ", OF_TRANSACTIONS) + ", and of a party " + String.join(", ", OF_PARTIES));
        };
    }

    private Condition party(PolicyEntry entry, String name) {
        return switch (name) {
            case "headquarteredIn" -> new PartyCondition.HeadquarteredIn(countries(entry, name));
            case "locatedIn" -> new PartyCondition.LocatedIn(countries(entry, name));
            case "listedOn" -> new PartyCondition.ListedOn(entry.words(name, ScreeningList.class));
            case "governmentOf" -> new PartyCondition.GovernmentOf(country(entry.at(name)));
            case "approvedEntity" -> new PartyCondition.OnApprovedList(approvedList(entry.at(name)));
            case "listedOwnershipAtLeast" -> new PartyCondition.OwnedByListed(entry.number(name), true);
            default -> new PartyCondition.OwnedByListed(entry.number(name), false);
        };
    }

    List<String> classes(PolicyEntry entry, String name) {
        return entry.texts(name).stream()
                .map(word -> itemClass(entry.at(name), word))
                .toList();
    }

    String itemClass(PolicyEntry entry, String word) {
        if (!word.equals(Vocabulary.OTHER) && !words.itemClasses().covers(word, period)) {
            throw entry.refuse("\"" + word + "\" is not a class of items in force " + period);
        }
        return word;
    }

    private CountrySet countries(PolicyEntry entry, String name) {
        CountrySet set = entry.countries(name);
        java.util.stream.Stream.concat(set.groups().stream(), set.except().stream())
                .filter(word -> !words.countries().understands(word, period))
                .findFirst()
                .ifPresent(word -> {
                    throw entry.at(name)
                            .refuse("\"" + word + "\" is neither a country group in force " + period
                                    + " nor a country in two letters (ISO 3166-1)");
                });
        return set;
    }

    private static String country(PolicyEntry entry) {
        if (!CountryGroups.isCountry(entry.text())) {
            throw entry.refuse("\"" + entry.text() + "\" is not a country in two letters (ISO 3166-1)");
        }
        return entry.text();
    }

    private String approvedList(PolicyEntry entry) {
        String list = entry.text();
        if (words.approvedEntities().all().stream()
                .noneMatch(known -> known.list().equals(list))) {
            throw entry.refuse("\"" + list + "\" is not a list of approved entities");
        }
        return list;
    }
}

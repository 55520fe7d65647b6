package org.entente.dealtracker.determination.domain.condition;

import java.math.BigDecimal;
import java.util.List;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.dealtracker.determination.domain.Party;
import org.entente.dealtracker.policy.domain.ApprovedEntity;
import org.entente.dealtracker.policy.domain.CountrySet;
import org.entente.dealtracker.policy.domain.Enumeration;

/** A question about the party that is looked at; only within {@link Quantifier}. */
public sealed interface PartyCondition extends Condition {

    /** Whether its headquarters, or those of its ultimate parent, are in one of these countries. */
    record HeadquarteredIn(CountrySet countries) implements PartyCondition {
        @Override
        public Verdict check(Scene scene) {
            return headquarters(scene, countries);
        }

        @Override
        public String words() {
            return "headquartered, or its ultimate parent, in " + countries.words();
        }
    }

    /** Whether it is located in one of these countries. */
    record LocatedIn(CountrySet countries) implements PartyCondition {
        @Override
        public Verdict check(Scene scene) {
            return countryIn(
                    scene,
                    "country",
                    scene.party().country(),
                    countries,
                    "the country that the party is located in (ISO 3166-1, two letters)");
        }

        @Override
        public String words() {
            return "located in " + countries.words();
        }
    }

    /** Whether it is on one of these screening lists. */
    record ListedOn(List<ScreeningList> lists) implements PartyCondition {
        public ListedOn {
            lists = List.copyOf(lists);
        }

        @Override
        public Verdict check(Scene scene) {
            var listings = scene.party().listings();
            String path = scene.partyPath("listings");
            return listings == null
                    ? Verdict.missing(path, "the screening lists that the party is on, [] for none")
                    : Verdict.known(lists.stream().anyMatch(listings::contains), path, List.copyOf(listings));
        }

        @Override
        public String words() {
            return "on the list "
                    + Enumeration.or(lists.stream().map(Enum::name).toList());
        }
    }

    /** Whether it is a part of this country's government. */
    record GovernmentOf(String country) implements PartyCondition {
        @Override
        public Verdict check(Scene scene) {
            Boolean government = scene.party().government();
            String path = scene.partyPath("government");
            return Verdict.all(List.of(
                    countryIn(
                            scene,
                            "country",
                            scene.party().country(),
                            new CountrySet(List.of(country), List.of()),
                            "the country that the party is located in (ISO 3166-1, two letters)"),
                    government == null
                            ? Verdict.missing(path, "whether the party is a government")
                            : Verdict.known(government, path, government)));
        }

        @Override
        public String words() {
            return "government of " + country;
        }
    }

    /** Whether an entry of this list lets it through on the day. */
    record OnApprovedList(String list) implements PartyCondition {
        @Override
        public Verdict check(Scene scene) {
            Party party = scene.party();
            String path = scene.partyPath("name");
            if (party.name() == null) {
                return Verdict.missing(path, "the party's name, as lists of approved entities would have it");
            }
            List<Verdict> entries = scene.vocabulary().approved().stream()
                    .filter(entry -> entry.list().equals(list) && entry.isNamed(party.name()))
                    .map(entry -> entry(scene, entry))
                    .toList();
            return entries.isEmpty() ? Verdict.known(false, path, party.name()) : Verdict.any(entries);
        }

        private static Verdict entry(Scene scene, ApprovedEntity entry) {
            return Verdict.all(List.of(
                    Verdict.known(true, scene.partyPath("name"), scene.party().name()),
                    headquarters(scene, new CountrySet(List.of(entry.headquarteredIn()), List.of()))));
        }

        @Override
        public String words() {
            return "approved by " + list;
        }
    }

    /**
     * Whether listed parties own this share of it, or more.
     *
     * @param inclusive whether exactly this share is enough
     */
    record OwnedByListed(BigDecimal percent, boolean inclusive) implements PartyCondition {
        @Override
        public Verdict check(Scene scene) {
            BigDecimal share = scene.party().listedOwnershipPercent();
            String path = scene.partyPath("listedOwnershipPercent");
            // Nobody asks for it: a party whose owners were not looked at has none here, and screening says so.
            return share == null
                    ? new Verdict(Truth.FALSE, new java.util.LinkedHashMap<>(), new java.util.LinkedHashMap<>())
                    : Verdict.known(share.compareTo(percent) >= (inclusive ? 0 : 1), path, share);
        }

        @Override
        public String words() {
            return "listed parties own " + (inclusive ? percent + " % or more" : "more than " + percent + " %");
        }
    }

    private static Verdict headquarters(Scene scene, CountrySet countries) {
        String supply = "(ISO 3166-1, two letters)";
        return Verdict.any(List.of(
                countryIn(
                        scene,
                        "headquarters",
                        scene.party().headquarters(),
                        countries,
                        "the country of the party's headquarters " + supply),
                countryIn(
                        scene,
                        "ultimateParentCountry",
                        scene.party().ultimateParentCountry(),
                        countries,
                        "the country of its ultimate parent's headquarters, its own where it has no parent "
                                + supply)));
    }

    private static Verdict countryIn(
            Scene scene, String field, String stated, CountrySet countries, String whatToSupply) {
        String path = scene.partyPath(field);
        return stated == null
                ? Verdict.missing(path, whatToSupply)
                : Verdict.known(scene.vocabulary().countries().contains(countries, stated), path, stated);
    }
}

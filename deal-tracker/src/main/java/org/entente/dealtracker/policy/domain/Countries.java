package org.entente.dealtracker.policy.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The country groups of one day.
 *
 * @param groups the countries of each group
 * @param countsAs a country to the one that it counts as, too
 */
public record Countries(Map<String, Set<String>> groups, Map<String, String> countsAs) {

    public Countries {
        groups = Map.copyOf(groups);
        countsAs = Map.copyOf(countsAs);
    }

    public boolean contains(CountrySet set, String country) {
        return named(set.groups(), country) && !named(set.except(), country);
    }

    private boolean named(List<String> words, String country) {
        String also = countsAs.getOrDefault(country, country);
        return words.stream().anyMatch(word -> {
            Set<String> countries = groups.getOrDefault(word, Set.of(word));
            return countries.contains(country) || countries.contains(also);
        });
    }
}

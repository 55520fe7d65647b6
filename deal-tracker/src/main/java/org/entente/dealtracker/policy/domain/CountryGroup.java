package org.entente.dealtracker.policy.domain;

import java.util.Set;

/**
 * A country group of Supplement No. 1 to 15 CFR Part 740, as one version of it reads.
 *
 * @param countries ISO 3166-1 alpha-2
 */
public record CountryGroup(RuleVersion version, Set<String> countries) implements Dated {

    public CountryGroup {
        countries = Set.copyOf(countries);
    }
}

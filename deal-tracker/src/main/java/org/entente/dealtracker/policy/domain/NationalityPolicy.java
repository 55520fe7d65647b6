package org.entente.dealtracker.policy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.Layer;

/**
 * From where nobody may provide a layer, for as long as this version holds.
 *
 * @param effectiveFrom the first day
 * @param effectiveTo the last day; {@code null} for no end
 * @param label what kind of rule it is, in words for people
 * @param source where it comes from
 */
public record NationalityPolicy(
        LocalDate effectiveFrom, LocalDate effectiveTo, String label, String source, List<Rule> rules) {

    /**
     * In these layers nobody provides who is incorporated, or has the principal place of business, in one of these countries.
     *
     * @param excludedCountries ISO 3166-1 alpha-2
     */
    public record Rule(Set<Layer> layers, Set<String> excludedCountries) {
        public Rule {
            layers = Set.copyOf(layers);
            excludedCountries = Set.copyOf(excludedCountries);
        }
    }

    public NationalityPolicy {
        rules = List.copyOf(rules);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}

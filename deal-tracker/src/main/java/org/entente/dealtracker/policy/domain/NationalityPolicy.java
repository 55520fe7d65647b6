package org.entente.dealtracker.policy.domain;

import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.Layer;

/** From where nobody may provide a layer, for as long as this version holds. */
public record NationalityPolicy(RuleVersion version, List<Rule> rules) implements Dated {

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
}

package org.entente.dealtracker.market.application;

import java.util.Set;
import org.entente.contracts.vocabulary.Layer;

/**
 * Nobody incorporated in these countries, or with their main place of business there, provides this layer.
 *
 * @param excludedCountries ISO 3166-1 alpha-2 codes
 */
public record NationalityRule(Layer layer, Set<String> excludedCountries) {
    public NationalityRule {
        excludedCountries = Set.copyOf(excludedCountries);
    }
}

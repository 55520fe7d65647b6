package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import org.entente.contracts.Country;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Layer;

/** In this layer the buyer wants nobody who is incorporated or has the principal place of business in one of these countries. */
public record StatedNationalityRule(
        @Visible(PUBLIC) Layer layer,
        @Visible(PUBLIC) @Country List<String> excludedCountries) {
    public StatedNationalityRule {
        excludedCountries = List.copyOf(excludedCountries);
    }
}

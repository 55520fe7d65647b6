package org.entente.providerregistry.offering.domain;

import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.Usd;

/**
 * A price and the part of it that is of US origin.
 *
 * <p>Both are needed for the U.S. content of a package's hardware layer, a share of value; see the Call for Proposals for
 * Pre-Set Consortia, Federal Register 2026-06952.
 */
public record Price(Usd total, Usd usOrigin) {
    /** Refuses a part that is larger than the whole. */
    public Price {
        if (usOrigin.compareTo(total) > 0) {
            throw RegistryProblem.US_ORIGIN_ABOVE_PRICE
                    .because("The US-origin value of %s is above the price of %s.".formatted(usOrigin, total))
                    .with("allowed", "usOriginValueUsd from 0 to " + total.value());
        }
    }
}

package org.entente.dealtracker.license.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What Commerce changes about a license; {@code null} leaves something as it is.
 *
 * @param valueUsd whole US dollars; not more than the license says, which takes a replacement
 */
public record Amendment(List<String> conditions, Long valueUsd, LocalDate validUntil, String reason) {

    LicenseTerms applied(LicenseTerms to) {
        return new LicenseTerms(
                to.number(),
                to.dealId(),
                to.reviewId(),
                to.licenseeOrganizationId(),
                to.destination(),
                conditions == null ? to.conditions() : conditions,
                valueUsd == null ? to.valueUsd() : valueUsd,
                to.validFrom(),
                validUntil == null ? to.validUntil() : validUntil,
                to.validityRule(),
                conditions == null ? to.citations() : to.citations().among(conditions));
    }
}

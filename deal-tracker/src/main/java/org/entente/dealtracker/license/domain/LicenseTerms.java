package org.entente.dealtracker.license.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.condition.domain.Citations;

/**
 * What a license says; an amendment or a transfer puts another in its place.
 *
 * @param number not the application number
 * @param valueUsd whole US dollars
 * @param validUntil the last day
 * @param validityRule by which version of which rule that is
 * @param citations of those conditions that come from the library, with what is due under them
 */
@Embeddable
public record LicenseTerms(
        @Column(name = "license_number") String number,
        @Column(name = "deal_id") UUID dealId,
        @Column(name = "review_id") UUID reviewId,
        @Column(name = "licensee_organization_id") UUID licenseeOrganizationId,
        String destination,
        List<String> conditions,
        @Column(name = "value_usd") long valueUsd,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_until") LocalDate validUntil,
        @Column(name = "validity_rule") String validityRule,
        Citations citations) {

    public LicenseTerms {
        conditions = List.copyOf(conditions);
    }

    LicenseTerms of(UUID licensee) {
        return new LicenseTerms(
                number,
                dealId,
                reviewId,
                licensee,
                destination,
                conditions,
                valueUsd,
                validFrom,
                validUntil,
                validityRule,
                citations);
    }
}

package org.entente.dealtracker.license.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseState;
import org.entente.dealtracker.license.domain.LicenseTerms;

/** A license; value in whole US dollars. */
record LicenseResponse(
        UUID id,
        LicenseState state,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String licenseNumber,
        UUID dealId,
        UUID reviewId,
        UUID licenseeOrganizationId,
        String destination,
        List<String> conditions,
        long valueUsd,
        LocalDate validFrom,
        LocalDate validUntil) {

    static LicenseResponse of(License license) {
        LicenseTerms terms = license.terms();
        return new LicenseResponse(
                license.id(),
                license.state(),
                license.version(),
                license.createdAt(),
                license.updatedAt(),
                terms.number(),
                terms.dealId(),
                terms.reviewId(),
                terms.licenseeOrganizationId(),
                terms.destination(),
                terms.conditions(),
                terms.valueUsd(),
                terms.validFrom(),
                terms.validUntil());
    }
}

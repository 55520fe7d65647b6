package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;

/**
 * What was applied for, by whom.
 *
 * @param replacesLicenseId the license that it is to replace; {@code null} for a first one
 * @param allOrNothing whether the applicant wants no approval of a part (15 CFR 750.3)
 * @param number one letter and six digits (15 CFR part 748); not the license number
 */
@Embeddable
public record Application(
        @Column(name = "application_number") String number,
        @Column(name = "deal_id") UUID dealId,
        @Column(name = "deal_title") String dealTitle,
        String destination,
        @Column(name = "applicant_organization_id") UUID applicantOrganizationId,
        @Column(name = "replaces_license_id") UUID replacesLicenseId,
        @Column(name = "all_or_nothing") boolean allOrNothing) {

    /** For a first license. */
    public Application(String number, UUID dealId, String dealTitle, String destination, UUID applicantOrganizationId) {
        this(number, dealId, dealTitle, destination, applicantOrganizationId, null, false);
    }

    /** The license that it is to replace; nothing for a first one. */
    public Optional<UUID> replaces() {
        return Optional.ofNullable(replacesLicenseId);
    }
}

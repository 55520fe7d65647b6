package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What was applied for, by whom.
 *
 * @param number one letter and six digits (15 CFR part 748); not the license number
 */
@Embeddable
public record Application(
        @Column(name = "application_number") String number,
        @Column(name = "deal_id") UUID dealId,
        @Column(name = "deal_title") String dealTitle,
        String destination,
        @Column(name = "applicant_organization_id") UUID applicantOrganizationId) {}

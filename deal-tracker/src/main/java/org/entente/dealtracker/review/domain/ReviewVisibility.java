package org.entente.dealtracker.review.domain;

import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/**
 * Which reviews a caller may see, and how much of them.
 *
 * @param everything agencies, the program office and auditors: all reviews, with what each agency recommends
 * @param party a company's or a buyer's people: reviews of deals that this organization has a part in, without what any agency
 *     recommends; {@code null} for others
 */
public record ReviewVisibility(boolean everything, UUID party) {

    public static ReviewVisibility of(Caller caller) {
        boolean party = caller.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER, Roles.BUYER);
        return new ReviewVisibility(
                caller.hasAny(Roles.AGENCY_REVIEWER, Roles.AGENCY_OFFICIAL, Roles.PROGRAM_OFFICE, Roles.AUDITOR),
                party && caller.organization() != null ? caller.organization().id() : null);
    }

    public boolean shows(ReviewRecord review) {
        return everything || (party != null && review.parties().contains(party));
    }
}

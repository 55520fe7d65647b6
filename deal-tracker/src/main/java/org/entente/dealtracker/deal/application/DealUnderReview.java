package org.entente.dealtracker.deal.application;

import java.util.Set;
import java.util.UUID;

/**
 * What a review needs to know of its deal.
 *
 * @param anchorOrganizationId who applies for the license
 * @param parties the buyer and the members: who may follow the review, and who may not decide it
 */
public record DealUnderReview(
        UUID dealId, String title, String destination, UUID anchorOrganizationId, Set<UUID> parties) {
    public DealUnderReview {
        parties = Set.copyOf(parties);
    }
}

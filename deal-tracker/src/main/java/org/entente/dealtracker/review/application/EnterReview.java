package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.deal.application.DealUnderReview;
import org.entente.dealtracker.deal.application.DealsUnderReview;
import org.entente.dealtracker.license.application.ReplaceLicense;
import org.entente.kit.identity.Caller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Lets a deal enter review for its first license, or for one that replaces it; refused with what is in the way. */
@ApplicationScoped
class EnterReview {

    private final DealsUnderReview deals;
    private final Reviews reviews;
    private final ReplaceLicense replacements;

    EnterReview(DealsUnderReview deals, Reviews reviews, ReplaceLicense replacements) {
        this.deals = deals;
        this.reviews = reviews;
        this.replacements = replacements;
    }

    /** @param replaces the license that it is to replace; {@code null} for a first one */
    DealUnderReview enter(UUID dealId, UUID replaces, UUID reviewId, Caller who) {
        DealUnderReview deal = deals.locked(dealId, who)
                .orElseThrow(
                        () -> new Problem(CommonProblem.NOT_FOUND, "There is no such deal, or you may not see it."));
        if (!who.has(Roles.COMPANY_ADMIN)
                || deal.anchorOrganizationId() == null
                || !who.belongsTo(deal.anchorOrganizationId())) {
            throw new Problem(CommonProblem.FORBIDDEN, "Only an admin of the consortium's anchor applies.");
        }
        requireNonePending(dealId);
        if (replaces == null) {
            deals.enterReview(dealId, reviewId);
        } else {
            deals.requireLicensable(dealId);
            replacements.requireReplaceable(dealId, replaces);
        }
        return deal;
    }

    private void requireNonePending(UUID dealId) {
        reviews.lockedOfDeal(dealId).stream()
                .filter(review -> review.state().pending())
                .findFirst()
                .ifPresent(review -> {
                    throw new Problem(
                                    CommonProblem.STATE_CONFLICT,
                                    "Application " + review.application().number()
                                            + " for this deal is pending; there is no second one meanwhile.")
                            .with("reviewId", review.id())
                            .with("state", review.state())
                            .with("allowed", List.of());
                });
    }
}

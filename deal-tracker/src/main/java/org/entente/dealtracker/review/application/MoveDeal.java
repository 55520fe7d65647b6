package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.deal.application.ChosenSupply;
import org.entente.dealtracker.deal.application.DealsUnderReview;
import org.entente.dealtracker.deal.application.ReopenDeal;
import org.entente.dealtracker.license.application.IssueLicense;
import org.entente.dealtracker.license.application.ReplaceLicense;
import org.entente.dealtracker.license.domain.LicenseLine;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewState;

/** Moves a deal with the end of its review, in the same transaction; an approval issues the license. */
@ApplicationScoped
class MoveDeal {

    private final DealsUnderReview deals;
    private final ReopenDeal reopen;
    private final IssueLicense licenses;
    private final ReplaceLicense replacements;
    private final KeepPrecedent precedents;

    MoveDeal(
            DealsUnderReview deals,
            ReopenDeal reopen,
            IssueLicense licenses,
            ReplaceLicense replacements,
            KeepPrecedent precedents) {
        this.deals = deals;
        this.reopen = reopen;
        this.licenses = licenses;
        this.replacements = replacements;
        this.precedents = precedents;
    }

    /** Keeps the deal as it is until the transaction ends; before its review is locked. */
    void lock(UUID dealId) {
        deals.lock(dealId);
    }

    void follows(Review review) {
        precedents.of(review);
        UUID dealId = review.application().dealId();
        if (review.application().replaces().isPresent()) {
            replaces(review, review.application().replaces().get());
            return;
        }
        if (review.state() == ReviewState.WITHDRAWN) {
            deals.returned(dealId);
            return;
        }
        ReviewOutcome outcome = review.outcome().orElseThrow();
        if (review.appeal().isPresent()) {
            if (outcome == ReviewOutcome.DENIED) {
                return;
            }
            reopen.reopen(dealId);
        }
        switch (outcome) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> {
                deals.requireLicensable(dealId);
                deals.licensed(dealId, licenses.issue(grant(review)));
            }
            case DENIED -> deals.denied(dealId);
            case NO_LICENSE_REQUIRED -> deals.licenseNotRequired(dealId);
            case RETURNED_WITHOUT_ACTION, RETURNED_UNREGISTERED -> deals.returned(dealId);
        }
    }

    /** A deal that has a license keeps it unless the application for another one is approved. */
    private void replaces(Review review, UUID licenseId) {
        UUID dealId = review.application().dealId();
        boolean approved = review.outcome()
                .filter(outcome ->
                        outcome == ReviewOutcome.APPROVED || outcome == ReviewOutcome.APPROVED_WITH_CONDITIONS)
                .isPresent();
        if (approved) {
            deals.requireLicensable(dealId);
            deals.licenseReplaced(dealId, replacements.replace(grant(review), licenseId));
        }
    }

    /** Without a capacity in the need, one lot. */
    private static LicenseLine line(ChosenSupply supply) {
        Capacity capacity = supply.capacity();
        return new LicenseLine(
                supply.offeringId(),
                supply.componentSlot(),
                capacity == null ? 1 : capacity.amount(),
                capacity == null ? null : capacity.unit(),
                0);
    }

    private IssueLicense.Grant grant(Review review) {
        var application = review.application();
        Set<UUID> denied = review.denied().offeringIds();
        return new IssueLicense.Grant(
                review.id(),
                application.dealId(),
                application.applicantOrganizationId(),
                application.destination(),
                review.conditions(),
                review.citations(),
                deals.supply(application.dealId()).stream()
                        .filter(supply -> !denied.contains(supply.offeringId()))
                        .map(MoveDeal::line)
                        .toList(),
                deals.valueUsd(application.dealId(), denied),
                review.parties());
    }
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.dealtracker.deal.application.ChosenSupply;
import org.entente.dealtracker.deal.application.DealsUnderReview;
import org.entente.dealtracker.license.application.IssueLicense;
import org.entente.dealtracker.license.domain.LicenseLine;
import org.entente.dealtracker.review.domain.Decision;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.kit.http.Step;

/** Commerce decides; an approval issues the license and moves the deal in the same transaction. */
@ApplicationScoped
public class DecideApplication {

    private final Reviews reviews;
    private final ReviewBook book;
    private final DealsUnderReview deals;
    private final IssueLicense licenses;
    private final Clock clock;

    DecideApplication(Reviews reviews, ReviewBook book, DealsUnderReview deals, IssueLicense licenses, Clock clock) {
        this.reviews = reviews;
        this.book = book;
        this.deals = deals;
        this.licenses = licenses;
        this.clock = clock;
    }

    /** Locks the deal before the review, as everybody does who changes both. */
    @Transactional
    public Review decide(Step step, Decision decision) {
        reviews.dealOf(step.id()).ifPresent(deals::lock);
        Review review = book.change(step, ReviewCommand.DECIDE);
        book.record(review, review.decide(decision, clock.instant()));
        moveDeal(review, decision);
        return review;
    }

    private void moveDeal(Review review, Decision decision) {
        UUID dealId = review.application().dealId();
        switch (decision.outcome()) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> {
                deals.requireLicensable(dealId);
                deals.licensed(dealId, licenses.issue(grant(review, decision)));
            }
            case DENIED -> deals.denied(dealId);
            case NO_LICENSE_REQUIRED -> deals.licenseNotRequired(dealId);
            case RETURNED_WITHOUT_ACTION -> deals.returned(dealId);
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

    private IssueLicense.Grant grant(Review review, Decision decision) {
        var application = review.application();
        return new IssueLicense.Grant(
                review.id(),
                application.dealId(),
                application.applicantOrganizationId(),
                application.destination(),
                decision.conditions(),
                deals.supply(application.dealId()).stream()
                        .map(DecideApplication::line)
                        .toList(),
                deals.valueUsd(application.dealId()),
                review.parties());
    }
}

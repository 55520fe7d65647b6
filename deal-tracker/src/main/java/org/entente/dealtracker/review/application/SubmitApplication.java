package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.deal.application.DealUnderReview;
import org.entente.dealtracker.deal.application.DealsUnderReview;
import org.entente.dealtracker.determination.application.DeterminationAtSubmission;
import org.entente.dealtracker.review.domain.Application;
import org.entente.dealtracker.review.domain.Review;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The anchor applies for the deal's license; never a second time for the same deal while one application is pending. */
@ApplicationScoped
public class SubmitApplication {

    private final DealsUnderReview deals;
    private final Reviews reviews;
    private final ReviewBook book;
    private final CurrentCaller caller;
    private final DeterminationAtSubmission determinations;
    private final Clock clock;

    /** One more than usual: deal, review and determination come together here. */
    SubmitApplication(
            DealsUnderReview deals,
            Reviews reviews,
            ReviewBook book,
            CurrentCaller caller,
            DeterminationAtSubmission determinations,
            Clock clock) {
        this.deals = deals;
        this.reviews = reviews;
        this.book = book;
        this.caller = caller;
        this.determinations = determinations;
        this.clock = clock;
    }

    /** @param overrideReason why to apply although the determination speaks against it; {@code null} for none */
    @Transactional
    public Review submit(UUID dealId, String overrideReason) {
        Caller who = caller.get();
        DealUnderReview deal = deals.locked(dealId, who)
                .orElseThrow(
                        () -> new Problem(CommonProblem.NOT_FOUND, "There is no such deal, or you may not see it."));
        if (!who.has(Roles.COMPANY_ADMIN)
                || deal.anchorOrganizationId() == null
                || !who.belongsTo(deal.anchorOrganizationId())) {
            throw new Problem(CommonProblem.FORBIDDEN, "Only an admin of the consortium's anchor applies.");
        }
        UUID id = UUID.randomUUID();
        requireNonePending(dealId);
        deals.enterReview(dealId, id);
        Application application = new Application(
                reviews.nextApplicationNumber(), dealId, deal.title(), deal.destination(), deal.anchorOrganizationId());
        Review review = book.open(new Review(id, application, deal.parties(), clock.instant()));
        determinations.submitted(dealId, id, overrideReason);
        return review;
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

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.dealtracker.deal.application.DealUnderReview;
import org.entente.dealtracker.determination.application.DeterminationAtSubmission;
import org.entente.dealtracker.review.domain.Application;
import org.entente.dealtracker.review.domain.Review;
import org.entente.kit.identity.CurrentCaller;

/** The anchor applies for the deal's license; never a second time for the same deal while one application is pending. */
@ApplicationScoped
public class SubmitApplication {

    private final EnterReview enter;
    private final Reviews reviews;
    private final ReviewBook book;
    private final CurrentCaller caller;
    private final DeterminationAtSubmission determinations;
    private final Clock clock;

    /** One more than usual: deal, license, review and determination come together here. */
    SubmitApplication(
            EnterReview enter,
            Reviews reviews,
            ReviewBook book,
            CurrentCaller caller,
            DeterminationAtSubmission determinations,
            Clock clock) {
        this.enter = enter;
        this.reviews = reviews;
        this.book = book;
        this.caller = caller;
        this.determinations = determinations;
        this.clock = clock;
    }

    /**
     * What is applied for.
     *
     * @param replaces the license that it is to replace; {@code null} for a first one
     * @param allOrNothing whether an approval of a part is not wanted
     * @param overrideReason why to apply although the determination speaks against it; {@code null} for none
     */
    public record Asked(UUID dealId, UUID replaces, String overrideReason, boolean allOrNothing) {}

    @Transactional
    public Review submit(Asked asked) {
        UUID id = UUID.randomUUID();
        DealUnderReview deal = enter.enter(asked.dealId(), asked.replaces(), id, caller.get());
        Application application = new Application(
                reviews.nextApplicationNumber(),
                deal.dealId(),
                deal.title(),
                deal.destination(),
                deal.anchorOrganizationId(),
                asked.replaces(),
                asked.allOrNothing());
        Review review = book.open(new Review(id, application, deal.parties(), clock.instant()));
        determinations.submitted(deal.dealId(), id, asked.overrideReason());
        return review;
    }
}

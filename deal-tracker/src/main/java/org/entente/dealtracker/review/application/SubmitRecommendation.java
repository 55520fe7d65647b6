package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.review.domain.AgencyRecommendation;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;

/** State, War or Energy recommends, once each. */
@ApplicationScoped
public class SubmitRecommendation {

    private final ReviewBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    SubmitRecommendation(ReviewBook book, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the agency says; everything but the recommendation and the conditions may be {@code null}. */
    public record Given(
            Recommendation recommendation, String reasons, String legalBasis, List<String> conditions, String note) {}

    @Transactional
    public Review submit(Step step, Given given) {
        Review review = book.change(step, ReviewCommand.RECOMMEND);
        Agency agency = ReviewPermissions.agencyOf(caller.get()).orElseThrow();
        Instant now = clock.instant();
        AgencyRecommendation recommendation = new AgencyRecommendation(
                agency,
                given.recommendation(),
                given.reasons(),
                given.legalBasis(),
                given.conditions(),
                given.note(),
                now);
        return book.record(review, review.recommend(recommendation, now));
    }
}

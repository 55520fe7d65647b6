package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.review.domain.AgencyRecommendation;
import org.entente.dealtracker.review.domain.Consultation;
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

    SubmitRecommendation(ReviewBook book, CurrentCaller caller) {
        this.book = book;
        this.caller = caller;
    }

    /** What the agency says; everything but the recommendation and the conditions may be {@code null}. */
    public record Given(
            Recommendation recommendation, String reasons, String legalBasis, List<String> conditions, String note) {}

    @Transactional
    public Review submit(Step step, Given given) {
        return book.change(step, ReviewCommand.RECOMMEND, (review, now) -> {
            Agency agency = ReviewPermissions.agencyOf(caller.get()).orElseThrow();
            return new Consultation(review, now)
                    .recommend(new AgencyRecommendation(
                            agency,
                            given.recommendation(),
                            given.reasons(),
                            given.legalBasis(),
                            given.conditions(),
                            given.note(),
                            now.at()));
        });
    }
}

package org.entente.dealtracker.review.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.entente.dealtracker.determination.application.DeterminationAtSubmission;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.application.ForecastDecision;
import org.entente.dealtracker.review.application.ReviewClocks;
import org.entente.dealtracker.review.domain.Occasion;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.Waiting;
import org.entente.kit.http.TaggedAnswer;

/** Turns reviews into what their caller may see of them. */
@ApplicationScoped
class ReviewViews {

    private final FindReviews find;
    private final ReviewClocks clocks;
    private final ForecastDecision forecast;
    private final DeterminationAtSubmission determinations;

    ReviewViews(
            FindReviews find,
            ReviewClocks clocks,
            ForecastDecision forecast,
            DeterminationAtSubmission determinations) {
        this.find = find;
        this.clocks = clocks;
        this.forecast = forecast;
        this.determinations = determinations;
    }

    /** Without what lists leave out. */
    ReviewResponse of(Review review) {
        return of(review, null);
    }

    ReviewResponse whole(Review review) {
        return of(
                review,
                determinations
                        .of(review.id())
                        .map(DeterminationAtSubmissionResponse::of)
                        .orElse(null));
    }

    private ReviewResponse of(Review review, DeterminationAtSubmissionResponse atSubmission) {
        Occasion now = clocks.now(review);
        return ReviewResponse.of(new ReviewView(
                review,
                review.course(now),
                clocks.on(review, now.day()),
                Waiting.of(review, now),
                find.agencyIfAny().orElse(null),
                find.visibility().everything(),
                find.allowed(review),
                forecast.of(review).orElse(null),
                atSubmission));
    }

    Response answer(Review review) {
        return TaggedAnswer.of(whole(review), review.version());
    }
}

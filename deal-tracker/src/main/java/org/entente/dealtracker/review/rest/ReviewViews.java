package org.entente.dealtracker.review.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.entente.dealtracker.review.application.Countersign;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.application.ReviewClocks;
import org.entente.dealtracker.review.domain.DraftRecommendation;
import org.entente.dealtracker.review.domain.Occasion;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.Waiting;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.kit.http.TaggedAnswer;

/** Turns reviews into what their caller may see of them. */
@ApplicationScoped
class ReviewViews {

    private final FindReviews find;
    private final ReviewClocks clocks;
    private final Countersign drafts;

    ReviewViews(FindReviews find, ReviewClocks clocks, Countersign drafts) {
        this.find = find;
        this.clocks = clocks;
        this.drafts = drafts;
    }

    /** As one of many. */
    ReviewResponse of(Review review) {
        return of(review, Optional.empty());
    }

    private ReviewResponse of(Review review, Optional<DraftRecommendation> draft) {
        Occasion now = clocks.now(review);
        ClockReading reading = clocks.on(review, now.day());
        return ReviewResponse.of(new ReviewView(
                review,
                review.course(now),
                reading,
                Waiting.of(review, now),
                find.visibility().everything(),
                find.allowed(review),
                draft.map(each -> DraftResponse.of(each, reading))));
    }

    Response answer(Review review) {
        return TaggedAnswer.of(of(review, drafts.draft(review.id())), review.version());
    }
}

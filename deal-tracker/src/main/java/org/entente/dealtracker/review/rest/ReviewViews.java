package org.entente.dealtracker.review.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.domain.Review;
import org.entente.kit.http.TaggedAnswer;

/** Turns reviews into what their caller may see of them. */
@ApplicationScoped
class ReviewViews {

    private final FindReviews find;

    ReviewViews(FindReviews find) {
        this.find = find;
    }

    ReviewResponse of(Review review) {
        return ReviewResponse.of(review, find.visibility().everything());
    }

    Response answer(Review review) {
        return TaggedAnswer.of(of(review), review.version());
    }
}

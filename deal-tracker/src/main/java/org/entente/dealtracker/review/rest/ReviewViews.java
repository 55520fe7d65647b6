package org.entente.dealtracker.review.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.entente.dealtracker.determination.application.DeterminationAtSubmission;
import org.entente.dealtracker.review.application.Countersign;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.application.ForecastDecision;
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
    private final ForecastDecision forecast;
    private final DeterminationAtSubmission determinations;
    private final Countersign drafts;

    ReviewViews(
            FindReviews find,
            ReviewClocks clocks,
            ForecastDecision forecast,
            DeterminationAtSubmission determinations,
            Countersign drafts) {
        this.find = find;
        this.clocks = clocks;
        this.forecast = forecast;
        this.determinations = determinations;
        this.drafts = drafts;
    }

    /** As one of many, without what lists leave out. */
    ReviewResponse of(Review review) {
        return of(review, null, null);
    }

    ReviewResponse whole(Review review) {
        return of(
                review,
                determinations
                        .of(review.id())
                        .map(DeterminationAtSubmissionResponse::of)
                        .orElse(null),
                drafts.drafts(review.id()).orElse(null));
    }

    private ReviewResponse of(
            Review review, DeterminationAtSubmissionResponse atSubmission, List<DraftRecommendation> own) {
        Occasion now = clocks.now(review);
        ClockReading reading = clocks.on(review, now.day());
        return ReviewResponse.of(new ReviewView(
                review,
                review.course(now),
                reading,
                Waiting.of(review, reading),
                find.agencyIfAny().orElse(null),
                find.visibility().everything(),
                find.allowed(review),
                forecast.of(review, reading).orElse(null),
                atSubmission,
                draft(own, reading),
                own == null ? null : own.stream().map(each -> of(each, reading)).toList()));
    }

    private DraftResponse draft(List<DraftRecommendation> own, ClockReading reading) {
        return Stream.ofNullable(own)
                .flatMap(List::stream)
                .filter(DraftRecommendation::atHand)
                .findFirst()
                .map(draft -> of(draft, reading))
                .orElse(null);
    }

    private DraftResponse of(DraftRecommendation draft, ClockReading reading) {
        return DraftResponse.of(draft, reading, drafts.wrote(draft));
    }

    Response answer(Review review) {
        return TaggedAnswer.of(whole(review), review.version());
    }
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.review.application.Precedents.Precedent;
import org.entente.dealtracker.review.domain.Likeness;
import org.entente.dealtracker.review.domain.Review;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Decided reviews that are like this one, for agencies. */
@ApplicationScoped
public class FindPrecedents {

    private static final int MOST = 20;

    private final FindReviews reviews;
    private final Precedents precedents;
    private final ReviewSubjects subjects;

    FindPrecedents(FindReviews reviews, Precedents precedents, ReviewSubjects subjects) {
        this.reviews = reviews;
        this.precedents = precedents;
        this.subjects = subjects;
    }

    /**
     * @param likeness from 0 to 100
     * @param similarity the same in words
     */
    public record Found(Precedent precedent, int likeness, String similarity) {}

    /** The most similar first, the newest of those that are equally similar. */
    @Transactional
    public List<Found> of(UUID reviewId) {
        Review review = reviews.one(reviewId);
        if (!reviews.visibility().everything()) {
            throw new Problem(
                    CommonProblem.FORBIDDEN,
                    "Precedents are for agencies, the program office and auditors: they tell of other applicants.");
        }
        Likeness about = subjects.likeness(review);
        return precedents.near(about, review.id()).stream()
                .map(each -> new Found(each, about.to(each.about()), about.words(each.about())))
                .sorted(Comparator.comparingInt(Found::likeness).reversed())
                .limit(MOST)
                .toList();
    }
}

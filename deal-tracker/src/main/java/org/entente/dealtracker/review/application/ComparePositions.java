package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.review.domain.Positions;
import org.entente.dealtracker.review.domain.Review;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Puts what the agencies say of an application side by side, for agencies. */
@ApplicationScoped
public class ComparePositions {

    private final FindReviews reviews;
    private final ReviewSubjects subjects;
    private final ReviewClocks clocks;

    ComparePositions(FindReviews reviews, ReviewSubjects subjects, ReviewClocks clocks) {
        this.reviews = reviews;
        this.subjects = subjects;
        this.clocks = clocks;
    }

    @Transactional
    public Positions of(UUID reviewId) {
        Review review = reviews.one(reviewId);
        if (!reviews.visibility().everything()) {
            throw new Problem(
                    CommonProblem.FORBIDDEN,
                    "What agencies say is for agencies, the program office and auditors; the review shows you what was decided.");
        }
        return review.positions(subjects.of(review), clocks.now(review));
    }
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.review.domain.Question;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What was asked in a review that the caller may see, and what agencies are still waiting for. */
@ApplicationScoped
public class FindQuestions {

    private final FindReviews reviews;
    private final Questions questions;
    private final ReviewClocks clocks;

    FindQuestions(FindReviews reviews, Questions questions, ReviewClocks clocks) {
        this.reviews = reviews;
        this.questions = questions;
        this.clocks = clocks;
    }

    @Transactional
    public Page<Question> of(UUID reviewId, PageRequest page) {
        UUID known = reviews.one(reviewId).id();
        return Page.of(questions.of(known, page), page, question -> Cursor.of(question.number()));
    }

    /** Those whose term is over without an answer, longest first; a stop goes on until somebody does something. */
    @Transactional
    public Page<Question> overdue(PageRequest page) {
        if (!reviews.visibility().everything()) {
            throw new Problem(
                    CommonProblem.FORBIDDEN,
                    "Overdue answers are listed for agencies, the program office and auditors.");
        }
        return Page.of(
                questions.overdue(clocks.today(), page), page, question -> Cursor.of(question.dueOn(), question.id()));
    }
}
